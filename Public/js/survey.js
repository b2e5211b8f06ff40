// A survey without an account: what is filled in stays on this device until it is sent. Without this script the page
// works the same, and the server gives everything back after a mistake.
const days = 7;
const key = (id) => `survey ${id}`;
const open = (id) => {
  try { return JSON.parse(localStorage.getItem(key(id))); } catch { return null; }
};

const answered = document.querySelector("[data-answered]");
if (answered) localStorage.removeItem(key(answered.dataset.answered));

const form = document.querySelector("[data-answer]");
const id = form?.dataset.answer;
const fields = () => [...form.elements].filter(({ name }) => name.startsWith("q"));
const value = (field) => (field.matches("[type=radio], [type=checkbox]") ? field.checked : field.value);

function keep() {
  const filled = fields().filter(value).map(({ name, value }) => [name, value]);
  if (filled.length) localStorage.setItem(key(id), JSON.stringify({ at: Date.now(), filled }));
  else localStorage.removeItem(key(id));
}

function restore({ filled }) {
  for (const field of fields()) {
    const values = filled.filter(([name]) => name === field.name).map(([, value]) => value);
    if (field.matches("[type=radio], [type=checkbox]")) field.checked = values.includes(field.value);
    else field.value = values[0] ?? "";
  }
  const note = document.getElementById("survey-draft")?.content.firstElementChild.cloneNode(true);
  note?.querySelector("button").addEventListener("click", () => {
    localStorage.removeItem(key(id));
    form.reset();
    note.remove();
    fields()[0]?.focus();
  });
  if (note) form.prepend(note);
}

if (form) {
  for (const name of Object.keys(localStorage).filter((name) => name.startsWith("survey "))) {
    const kept = open(name.slice(7));
    if (!(kept?.at > Date.now() - days * 24 * 3600e3)) localStorage.removeItem(name);
  }
  const kept = open(id);
  // What the server gave back is newer than what was kept.
  if (fields().some((field) => field.type !== "radio" && field.type !== "checkbox" ? field.value : field.checked && field.value)) keep();
  else if (kept) restore(kept);
  form.addEventListener("input", keep);
}
