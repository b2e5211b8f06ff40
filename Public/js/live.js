// What happens while a page stands open. It is said, never put in place unasked: nothing moves under a reader's eyes,
// and nothing that is being typed is touched.
const { live, viewer, new: newWord } = document.body.dataset;
const box = document.querySelector(".news[role=status]");
const fresh = new Set();
let source, last, hidden, isStale;

const isHere = (id) => document.getElementById(`c-${id}`) || document.querySelector(`main a[href="/posts/${id}"]`);
const text = (event) => JSON.parse(event.data);
const heard = (event) => { last = event.lastEventId || last; return event; };

function open() {
  if (source || !viewer || !live || isStale) return;
  const address = new URL(live, location);
  // A page that comes back asks for what it missed; the browser itself does so after a lost line.
  if (last) address.searchParams.set("since", last);
  source = new EventSource(address);
  const on = (name, act) => source.addEventListener(name, (event) => act(heard(event)));
  on("beat", () => {});
  on("unread", (event) => count(text(event).count));
  on("reactions", (event) => react(text(event)));
  on("comment", (event) => arrived(text(event).id));
  on("post", (event) => arrived(text(event).id));
  on("changed", (event) => changed(text(event).id));
  on("stale", () => { isStale = true; close(); say(); });
  on("full", close);
}

function close() {
  source?.close();
  source = null;
}

// A page nobody looks at needs no line: browsers keep few of them for one site.
document.addEventListener("visibilitychange", () => {
  clearTimeout(hidden);
  if (document.hidden) hidden = setTimeout(close, 10e3);
  else open();
});
addEventListener("pagehide", close);
addEventListener("pageshow", () => !document.hidden && open());

function arrived(id) {
  if (!box || isHere(id)) return;
  fresh.add(id);
  say();
}

function say() {
  if (!box) return;
  for (const id of fresh) if (isHere(id)) fresh.delete(id);
  if (!fresh.size && !isStale) return box.replaceChildren();
  const { one, many, stale, show: words } = box.dataset;
  const line = document.createElement("p");
  line.textContent = isStale ? stale : fresh.size === 1 ? one : many.replace("%@", fresh.size);
  const isThread = document.getElementById("comments") && !isStale;
  const button = document.createElement(isThread ? "button" : "a");
  button.className = "button small";
  button.textContent = words;
  if (isThread) button.type = "button", button.addEventListener("click", show);
  else button.href = location.pathname + location.search;
  box.replaceChildren(line, button);
}

// The page is read again, and of it only the new answers are taken: permission and words are the server's.
async function show() {
  const answer = await fetch(location.pathname + location.search).catch(() => null);
  const page = answer?.ok && new DOMParser().parseFromString(await answer.text(), "text/html");
  const place = document.getElementById("comments");
  const found = page ? [...page.querySelectorAll("#comments > article.comment")] : [];
  const added = found.filter(({ id }) => !document.getElementById(id));
  // It stands on a later page, or can't be had in place.
  if (!added.length) {
    const [id] = fresh;
    return location.assign(id ? `/comments/${id}` : location.href);
  }
  place.querySelector(":scope > p.small")?.remove();
  for (const article of added) {
    const before = found[found.indexOf(article) - 1];
    const anchor = before && document.getElementById(before.id);
    if (anchor) anchor.after(article);
    else place.querySelector("h2").after(article);
  }
  const heading = page.querySelector("#comments > h2");
  if (heading) place.querySelector("h2").replaceChildren(...heading.childNodes);
  fresh.clear();
  say();
  const [first] = added;
  first.tabIndex = -1;
  first.focus();
}

// What was edited or taken back reads so here too, in its own place; not while somebody is at it.
const edited = new Set();
let renewal;

function changed(id) {
  if (!standing(document, id)) return;
  edited.add(id);
  clearTimeout(renewal);
  renewal = setTimeout(renew, 200 + Math.random() * 800);
}

const standing = (page, id) => page.getElementById(`c-${id}`) || page.getElementById(`post-${id}`);

async function renew() {
  const answer = await fetch(location.pathname + location.search).catch(() => null);
  if (!answer?.ok) return;
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  for (const id of [...edited]) {
    const [here, there] = [standing(document, id), standing(page, id)];
    if (here?.contains(document.activeElement)) {
      here.addEventListener("focusout", () => changed(id), { once: true });
    } else if (here && there) here.replaceWith(there);
    edited.delete(id);
  }
}

function react({ subject, ...counts }) {
  const form = document.querySelector(`form.reactions[action="/${subject}/reactions"]`);
  for (const button of form?.querySelectorAll("button[value]") ?? []) {
    const number = counts[button.value];
    const label = button.querySelector(".n");
    if (!number) label?.remove();
    else if (label) label.textContent = number;
    else button.append(" ", Object.assign(document.createElement("span"), { className: "n", textContent: number }));
  }
}

function count(number) {
  const link = document.querySelector('nav.side a[href="/notifications"]');
  const label = link?.querySelector(".count");
  if (!number) return label?.remove();
  if (label) return void (label.firstChild.textContent = number);
  const span = Object.assign(document.createElement("span"), { className: "count", textContent: number });
  span.append(Object.assign(document.createElement("span"), { className: "sr", textContent: ` ${newWord}` }));
  link?.append(span);
}

if (!document.hidden) open();
