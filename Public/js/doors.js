// Passkeys, and pages that wait for something elsewhere. Nothing here is needed to get in: a password, a link and a code
// work without it.
const toBytes = (text) => Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (c) => c.charCodeAt(0));
const toText = (buffer) =>
  btoa(String.fromCharCode(...new Uint8Array(buffer ?? []))).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");

async function ask(path) {
  const answer = await fetch(`${path}/question`, { method: "POST", headers: { Accept: "application/json" } });
  if (!answer.ok) throw new Error(answer.status);
  return answer.json();
}

async function create(form) {
  const { challenge, rp, user, algorithms, known } = await ask(form.action);
  const { response } = await navigator.credentials.create({
    publicKey: {
      challenge: toBytes(challenge), rp, user: { ...user, id: toBytes(user.id) }, attestation: "none", timeout: 240000,
      pubKeyCredParams: algorithms.map((alg) => ({ type: "public-key", alg })),
      excludeCredentials: known.map((id) => ({ type: "public-key", id: toBytes(id) })),
      authenticatorSelection: { residentKey: "required", requireResidentKey: true, userVerification: "required" },
    },
  });
  form.elements.clientData.value = toText(response.clientDataJSON);
  form.elements.attestation.value = toText(response.attestationObject);
}

async function get(form) {
  const { challenge, rpId } = await ask(form.action);
  const { id, response } = await navigator.credentials.get({
    publicKey: { challenge: toBytes(challenge), rpId, userVerification: "required", timeout: 240000 },
  });
  const { elements } = form;
  elements.id.value = id;
  elements.clientData.value = toText(response.clientDataJSON);
  elements.authenticatorData.value = toText(response.authenticatorData);
  elements.signature.value = toText(response.signature);
  elements.userHandle.value = toText(response.userHandle);
}

for (const form of document.querySelectorAll("[data-passkey]")) {
  if (!window.PublicKeyCredential) {
    document.querySelector("[data-no-passkeys]")?.removeAttribute("hidden");
    continue;
  }
  form.hidden = false;
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    const button = form.querySelector("button");
    const failed = form.querySelector("[data-failed]");
    button.disabled = true;
    failed.hidden = true;
    try {
      await (form.dataset.passkey === "create" ? create : get)(form);
      form.submit();
    } catch {
      failed.hidden = false;
      button.disabled = false;
    }
  });
}

// Looks now and then whether it happened, as long as somebody is looking; then shows the page that says so.
const waits = document.querySelector("[data-waits]")?.dataset.waits;
if (waits) {
  const timer = setInterval(async () => {
    if (document.hidden) return;
    try {
      const answer = await fetch(waits, { headers: { Accept: "application/json" } });
      if ((await answer.json()).state === "waiting") return;
      clearInterval(timer);
      location.assign(waits);
    } catch { /* the next look may work */ }
  }, 4000);
}
