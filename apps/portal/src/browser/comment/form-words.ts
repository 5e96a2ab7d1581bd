// What the form says of itself rather than what the person wrote.
const own = ["form", "after", "id", "version", "held", "person", "paragraph", "from"];

export const entriesOf = (form: HTMLFormElement): URLSearchParams =>
  new URLSearchParams([...new FormData(form)].map(([name, value]) => [name, String(value)]));

/** All that the person wrote and chose, comparable. */
export const writtenIn = (form: HTMLFormElement): string => {
  const entries = entriesOf(form);
  for (const name of own) entries.delete(name);
  return entries.toString();
};

/** The form as the portal sent it: a browser may have brought back what was typed before. */
export const writtenAtFirst = (form: HTMLFormElement): string => {
  const clean = form.cloneNode(true) as HTMLFormElement;
  clean.reset();
  return writtenIn(clean);
};

/** Sets a hidden field, and makes it where the form has none yet. */
export const setHidden = (form: HTMLFormElement, name: string, value: string): void => {
  let input = form.querySelector<HTMLInputElement>(`input[type=hidden][name=${name}]`);
  if (input === null) {
    input = Object.assign(document.createElement("input"), { type: "hidden", name });
    form.prepend(input);
  }
  input.value = value;
};

/** A version 4 UUID; `crypto.randomUUID` is for secure addresses only. */
export const newKey = (): string => {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const hex = Array.from(bytes, (byte, place) => {
    const marked = place === 6 ? (byte & 15) | 64 : place === 8 ? (byte & 63) | 128 : byte;
    return marked.toString(16).padStart(2, "0");
  }).join("");
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
};
