// Keys for the page of a search. All that they do, Tab and Enter do as well.

const field = document.querySelector<HTMLInputElement>("#q");
const help = document.querySelector<HTMLElement>("#search-keys");
const choice = help?.querySelector<HTMLInputElement>("input");
const kept = "rabat-search-keys";

/** Storage may be forbidden: the choice then lasts as long as the page. */
const remembered = (value?: string): string | null => {
  try {
    if (value !== undefined) localStorage.setItem(kept, value);
    return localStorage.getItem(kept);
  } catch {
    return null;
  }
};

const results = (): HTMLElement[] => [
  ...document.querySelectorAll<HTMLElement>(".search-hits .record-title a"),
];
const current = (): number => results().indexOf(document.activeElement as HTMLElement);

const isWriting = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches("input, textarea, select"));

const toField = (): boolean => {
  field?.focus();
  field?.select();
  return field !== null;
};

const toResult = (index: number): boolean => {
  const link = results()[index];
  link?.focus();
  return link !== undefined;
};

/** From the first result one step back is the field. */
const step = (by: 1 | -1): boolean => {
  const from = current();
  if (from + by < 0) return from === 0 && toField();
  return toResult(from + by);
};

/** Whether the key was one of ours and did something. */
const answer = ({ key, ctrlKey, metaKey, altKey, shiftKey, target }: KeyboardEvent): boolean => {
  const held = ctrlKey || metaKey;
  if (held)
    return (
      key.toLowerCase() === "k" &&
      !altKey &&
      !shiftKey &&
      (target === field || !isWriting(target)) &&
      toField()
    );
  if (altKey) return false;
  const onResult = current() >= 0;
  if (key === "ArrowDown" && (onResult || target === field)) return step(1);
  if (key === "ArrowUp" && onResult) return step(-1);
  if (key === "Escape") return onResult && toField();
  // WCAG 2.1.4: keys that are letters or marks can be turned off, and are nothing while somebody writes
  if (isWriting(target) || choice?.checked === false) return false;
  if (key === "/") return toField();
  if (key === "j") return step(1);
  return key === "k" && onResult && step(-1);
};

document.addEventListener("keydown", (event) => {
  if (!event.defaultPrevented && !event.isComposing && answer(event)) event.preventDefault();
});

if (field && help && choice) {
  choice.checked = remembered() !== "off";
  const say = () => field.setAttribute("aria-keyshortcuts", choice.checked ? "Control+K /" : "Control+K");
  choice.addEventListener("change", () => {
    remembered(choice.checked ? "on" : "off");
    say();
  });
  say();
  help.hidden = false;
}
