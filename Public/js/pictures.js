// Pictures are sent while the rest of the form is still being written, and get a field for their words at once. Without
// this they go along with the form, and the server asks for the words then.
const fragment = "text/vnd.fragment+html";
const most = 8;

document.addEventListener("change", async ({ target }) => {
  const place = target.closest("[data-pictures]");
  if (target.type !== "file" || !place || !target.files.length) return;
  const status = place.querySelector(":scope > [role=status]");
  const chosen = target.files;
  const body = new FormData();
  body.append("with-pictures", "1");
  for (const { value } of place.querySelectorAll("[name=picture]")) body.append("picture", value);
  for (const file of chosen) body.append("pictures", file);
  status.textContent = place.dataset.busy;
  const answer = await fetch(place.dataset.pictures, { method: "POST", body, headers: { Accept: fragment } }).catch(() => null);
  if (!answer?.ok || !answer.headers.get("Content-Type")?.startsWith(fragment)) {
    status.textContent = place.dataset.failed;
    return;
  }
  const piece = new DOMParser().parseFromString(await answer.text(), "text/html");
  // Until here the field holds them, so that sending the form meanwhile loses none.
  if (target.files === chosen) target.value = "";
  const fresh = [...piece.querySelectorAll(".picture-entry")];
  const list = place.querySelector(".picture-entries");
  list.append(...fresh);
  place.querySelectorAll(".errors").forEach((old) => old.remove());
  target.before(piece.querySelector(".errors"));
  target.closest(".field").hidden = list.children.length >= most;
  status.textContent = "";
  if (document.activeElement === target || document.activeElement === document.body) fresh[0]?.querySelector("input[type=text]")?.focus();
});
