// What is typed is kept on the server too, a few seconds later and on leaving, for another device. Without this script
// the button beside the form does the same.
const fragment = "text/vnd.fragment+html";
const waiting = new WeakMap();
const dirty = new Set();
const sent = new WeakSet();

const body = (form) => new URLSearchParams([...new FormData(form)].filter(([, value]) => typeof value === "string"));

async function keep(form) {
  clearTimeout(waiting.get(form)?.timer);
  if (!dirty.delete(form) || sent.has(form)) return;
  const abort = new AbortController();
  waiting.set(form, { abort });
  const answer = await fetch(form.dataset.keep, {
    method: "POST", body: body(form), headers: { Accept: fragment }, signal: abort.signal, redirect: "error",
  }).catch(() => null);
  const note = form.querySelector("[data-kept]");
  if (note) note.textContent = answer?.ok ? note.dataset.kept : "";
  if (!answer?.ok && !abort.signal.aborted) dirty.add(form);
}

document.addEventListener("input", ({ target: { form } }) => {
  if (!form?.matches("[data-keep]")) return;
  dirty.add(form);
  clearTimeout(waiting.get(form)?.timer);
  waiting.set(form, { ...waiting.get(form), timer: setTimeout(keep, 3000, form) });
});

// A draft that is being kept must not come after the text was sent.
document.addEventListener("submit", ({ target: form }) => {
  if (form.id === "draft-drop") return document.querySelectorAll("form[data-keep]").forEach((kept) => sent.add(kept));
  if (!form.matches("[data-keep]")) return;
  sent.add(form);
  const { timer, abort } = waiting.get(form) ?? {};
  clearTimeout(timer);
  abort?.abort();
});

addEventListener("pagehide", () => {
  for (const form of dirty) if (!sent.has(form)) navigator.sendBeacon(form.dataset.keep, body(form));
  dirty.clear();
});
addEventListener("pageshow", ({ persisted }) => {
  if (persisted) for (const form of document.forms) sent.delete(form);
});
