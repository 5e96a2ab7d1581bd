// The browser's own passkey dialogue for a form that carries its options; the form then goes its usual way.
const isAble = typeof window.PublicKeyCredential?.parseRequestOptionsFromJSON === "function";

const ask = async ({ passkey, options = "" }: DOMStringMap): Promise<string> => {
  const given = JSON.parse(options);
  const credential =
    passkey === "create"
      ? await navigator.credentials.create({
          publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(given),
        })
      : await navigator.credentials.get({
          publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(given),
        });
  return JSON.stringify((credential as PublicKeyCredential).toJSON());
};

const hide = (element: Element | null | undefined, hidden: boolean): void => {
  if (element instanceof HTMLElement) element.hidden = hidden;
};

for (const form of isAble ? document.querySelectorAll<HTMLFormElement>("form[data-passkey]") : []) {
  const failed = form.querySelector("[data-passkey-failed]");
  const button = form.querySelector("button");
  const credential = form.elements.namedItem("credential");
  form.hidden = false;
  hide(form.parentElement?.querySelector("[data-passkey-needs]"), true);
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    hide(failed, true);
    if (button) button.disabled = true;
    try {
      const answer = await ask(form.dataset);
      if (credential instanceof HTMLInputElement) credential.value = answer;
      form.submit();
    } catch {
      hide(failed, false);
    }
    if (button) button.disabled = false;
  });
}
