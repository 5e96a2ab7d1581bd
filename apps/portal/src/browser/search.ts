// Keys for the page of a search. All that they do, Tab and Enter do as well.

import { isWriting, singleKeys } from "./keys/single-keys.ts";

const field = document.querySelector<HTMLInputElement>("#q");
const help = document.querySelector<HTMLElement>("#search-keys");
const isOn = singleKeys(help, "rabat-search-keys", (on) =>
  field?.setAttribute("aria-keyshortcuts", on ? "Control+K /" : "Control+K"),
);

const results = (): HTMLElement[] => [
  ...document.querySelectorAll<HTMLElement>(".search-hits .record-title a"),
];
const current = (): number => results().indexOf(document.activeElement as HTMLElement);

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
  if (isWriting(target) || !isOn()) return false;
  if (key === "/") return toField();
  if (key === "j") return step(1);
  return key === "k" && onResult && step(-1);
};

document.addEventListener("keydown", (event) => {
  if (!event.defaultPrevented && !event.isComposing && answer(event)) event.preventDefault();
});
