// The browser's own passkey dialogue for a form that carries its options; the form then goes its usual way.
const isAble = typeof window.PublicKeyCredential?.parseRequestOptionsFromJSON === "function";

const ask = async ({ passkey, options }) => {
  const given = JSON.parse(options);
  if (passkey === "create") {
    const publicKey = PublicKeyCredential.parseCreationOptionsFromJSON(given);
    return navigator.credentials.create({ publicKey });
  }
  const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON(given);
  return navigator.credentials.get({ publicKey });
};

for (const form of isAble ? document.querySelectorAll("form[data-passkey]") : []) {
  const failed = form.querySelector("[data-passkey-failed]");
  const button = form.querySelector("button");
  form.hidden = false;
  form.parentElement.querySelector("[data-passkey-needs]").hidden = true;
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    failed.hidden = true;
    button.disabled = true;
    try {
      form.elements.credential.value = JSON.stringify((await ask(form.dataset)).toJSON());
      form.submit();
    } catch {
      failed.hidden = false;
    }
    button.disabled = false;
  });
}
