// Additions only: every page works without this.
const all = (selector, root = document) => [...root.querySelectorAll(selector)];
const busy = new WeakSet();
let hasSent = false;
const fragment = "text/vnd.fragment+html";

// Drafts, per person, form and field. Sending marks one; only arriving at the result removes it. After a refusal, a
// lost connection or a sign-in it is put back: text is never lost, and never comes back once posted.
const viewer = document.body.dataset.viewer;
const keyOf = (form) => `draft ${viewer} ${new URL(form.action).pathname} ${form.dataset.draft}`;
const fieldsOf = (form) => all("textarea, input[type=text], input:not([type])", form).filter((field) => field.name);
const put = (store, key, value) => (value ? store.setItem(key, JSON.stringify(value)) : store.removeItem(key));

function get(store, key) {
  try { return JSON.parse(store.getItem(key)); } catch { return null; }
}

function keep(form) {
  const base = { ...get(localStorage, keyOf(form))?.base };
  const text = {};
  for (const { name, value, defaultValue } of fieldsOf(form)) {
    base[name] ??= defaultValue;
    if (value !== base[name]) text[name] = value;
  }
  put(localStorage, keyOf(form), Object.keys(text).length > 0 && { at: Date.now(), base, text });
}

function restore(form) {
  const draft = get(localStorage, keyOf(form));
  const stale = fieldsOf(form).filter(({ name, value, defaultValue }) =>
    name in (draft?.text ?? {}) && draft.base[name] === defaultValue && draft.text[name] !== value);
  if (!stale.length) return;
  for (const field of stale) field.value = draft.text[field.name];
  const note = document.getElementById("draft")?.content.firstElementChild.cloneNode(true);
  note?.querySelector("button").addEventListener("click", () => {
    put(localStorage, keyOf(form));
    note.remove();
    const drop = document.getElementById("draft-drop");
    if (drop) return drop.requestSubmit();
    form.reset();
    fieldsOf(form)[0].focus();
  });
  form.querySelector(":scope > .notice[role=status]")?.remove();
  if (note) form.prepend(note);
}

function settle(persisted) {
  const sent = get(sessionStorage, "sent");
  const [{ type }] = performance.getEntriesByType("navigation");
  const back = persisted || type === "back_forward";
  const isDone = (form) => back && !get(localStorage, keyOf(form));
  // A form that did its work is fetched anew, or the next text would count as this one sent twice.
  if (persisted && hasSent && all("form[data-draft]").some(isDone)) return location.reload();
  const refused = document.querySelector("form [aria-invalid=true], .notice.error");
  if (sent && type === "navigate" && !persisted && !refused && arrived(sent)) put(localStorage, sent.key);
  put(sessionStorage, "sent");
  for (const form of all("form[data-draft]")) {
    if (refused && sent?.key === keyOf(form)) keep(form);
    else if (isDone(form)) form.reset();
    else restore(form);
  }
  forget(Date.now() - 14 * 24 * 3600e3);
}

function arrived({ from, action }) {
  const [page, hash] = location.href.split(/(?=#)/);
  const named = /^#(post|c)-\d+$/.test(hash) && page + hash !== from && document.querySelector(hash);
  const followed = [from.split("#")[0], action].includes(document.referrer);
  return named || followed && document.querySelector(".post, .notice.ok[role=status]");
}

function forget(before) {
  const old = (key) => key.startsWith("draft ") && !(get(localStorage, key)?.at > before);
  for (const key of Object.keys(localStorage).filter(old)) put(localStorage, key);
}

// Fields: room left, and height where CSS does not follow the text.
function measure(field) {
  if (field.matches("textarea") && !CSS.supports("field-sizing", "content")) {
    field.dataset.rows ??= field.rows;
    const lines = field.value.split("\n").reduce((sum, line) => sum + 1 + line.length / 70, 1);
    field.rows = Math.min(24, Math.max(field.dataset.rows, lines));
  }
  const { max = field.maxLength, left: words, over = words } = field.dataset;
  if (!words || !(max > 0)) return;
  const left = max - field.value.length;
  let note = field.nextElementSibling;
  if (!note?.matches(".left")) {
    field.after(note = Object.assign(document.createElement("p"), { className: "hint left", ariaLive: "polite" }));
  }
  note.classList.toggle("over", left < 0);
  note.textContent = left > Math.max(50, max / 10) ? "" : (left < 0 ? over : words).replace("%@", Math.abs(left));
}

document.addEventListener("input", ({ target }) => {
  measure(target);
  if (viewer && target.form?.matches("[data-draft]")) keep(target.form);
});

// Sending: once. Reactions are answered in place.
document.addEventListener("submit", (event) => {
  const form = event.target;
  if (form.method !== "post") return;
  if (busy.has(form)) return event.preventDefault();
  if (form.matches(".reactions") && event.submitter) {
    event.preventDefault();
    react(form, event.submitter);
  }
  if (form.matches("[data-forget]")) forget(Infinity);
  // "Begin empty": what this browser kept goes too.
  if (form.id === "draft-drop") for (const kept of all("form[data-keep]")) put(localStorage, keyOf(kept));
  hasSent = viewer && form.matches("[data-draft]");
  if (viewer) put(sessionStorage, "sent", hasSent && { key: keyOf(form), from: location.href, action: form.action });
  busy.add(form);
  for (const button of all("button", form)) button.ariaDisabled = "true";
  setTimeout(release, 15e3, form);
});

function release(form) {
  busy.delete(form);
  for (const button of all("button", form)) button.ariaDisabled = null;
}

async function react(form, button) {
  const body = new URLSearchParams(new FormData(form, button));
  try {
    const answer = await fetch(form.action, { method: "POST", body, headers: { Accept: fragment } });
    if (!answer.ok || !answer.headers.get("Content-Type")?.startsWith(fragment)) throw answer;
    const fresh = new DOMParser().parseFromString(await answer.text(), "text/html").forms[0];
    const focused = form.contains(document.activeElement);
    form.replaceWith(fresh);
    if (focused) fresh.querySelector(`[value="${button.value}"]`)?.focus();
  } catch {
    const kind = document.createElement("input");
    form.append(Object.assign(kind, { type: "hidden", name: button.name, value: button.value }));
    form.submit();
  }
}

// A question that is answered while it is changed: the address keeps what was tried, so it can be shared.
let asking;
document.addEventListener("input", ({ target: { form } }) => {
  if (!form?.matches("[data-live]")) return;
  clearTimeout(asking);
  asking = setTimeout(askAgain, 250, form);
});

async function askAgain(form) {
  const address = `${form.action}?${new URLSearchParams(new FormData(form))}`;
  const answer = await fetch(address, { headers: { Accept: fragment } }).catch(() => null);
  if (!answer?.ok || !answer.headers.get("Content-Type")?.startsWith(fragment)) return;
  const fresh = new DOMParser().parseFromString(await answer.text(), "text/html").getElementById(form.dataset.live);
  if (!fresh) return;
  document.getElementById(form.dataset.live).replaceWith(fresh);
  history.replaceState(null, "", address);
}

// What looks like the text being written, shown beside it.
let comparing;
document.addEventListener("input", ({ target: { form } }) => {
  if (!form?.matches("[data-similar]")) return;
  clearTimeout(comparing);
  comparing = setTimeout(compare, 400, form);
});

async function compare(form) {
  const body = new URLSearchParams(new FormData(form));
  const answer = await fetch(form.dataset.similar, { method: "POST", body, headers: { Accept: fragment } }).catch(() => null);
  if (!answer?.ok || !answer.headers.get("Content-Type")?.startsWith(fragment)) return;
  const place = form.querySelector(".similar");
  place.replaceChildren(...new DOMParser().parseFromString(await answer.text(), "text/html").body.childNodes);
  place.hidden = !place.firstChild;
}

// Keys, where nobody is typing.
function step(by) {
  const stops = all("main :is(.row, .post, .comment)");
  const here = stops.findIndex((stop) => stop.contains(document.activeElement));
  const stop = stops[here < 0 && by < 0 ? stops.length - 1 : here + by];
  if (!stop) return;
  const goal = stop.querySelector(":scope.row h3 a") ?? stop;
  if (goal === stop) stop.tabIndex = -1;
  goal.focus();
}

function search() {
  const field = all("input[type=search], .tool.only-phone a").find((place) => place.offsetParent);
  field?.focus();
  field?.select?.();
}

function showKeys() {
  const source = document.getElementById("keys");
  let dialog = document.querySelector("dialog");
  if (!dialog && source) {
    dialog = document.createElement("dialog");
    dialog.append(source.content.cloneNode(true));
    dialog.ariaLabel = dialog.querySelector("h2").textContent;
    dialog.addEventListener("click", ({ target }) => target === dialog && dialog.close());
    document.body.append(dialog);
  }
  dialog?.showModal();
}

const keys = { n: () => step(1), p: () => step(-1), "/": search, "?": showKeys };

document.addEventListener("keydown", (event) => {
  const { key, target } = event;
  const isHeld = event.ctrlKey || event.metaKey;
  if (key === "Enter" && isHeld && target.matches("textarea")) target.form?.requestSubmit();
  if (key === "Escape") closeMenus();
  if (!keys[key] || isHeld || event.altKey || document.querySelector("dialog[open]")) return;
  if (target.closest("textarea, select, input:not([type=radio], [type=checkbox])")) return;
  event.preventDefault();
  keys[key]();
});

function closeMenus(outside) {
  for (const menu of all("details.menu[open]").filter((menu) => !menu.contains(outside))) {
    if (!outside && menu.contains(document.activeElement)) menu.firstElementChild.focus();
    menu.open = false;
  }
}

document.addEventListener("click", ({ target }) => closeMenus(target));

addEventListener("pageshow", ({ persisted }) => {
  for (const form of document.forms) release(form);
  if (viewer) settle(persisted);
  for (const field of all("textarea, [data-left]")) measure(field);
});
