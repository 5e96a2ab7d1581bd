// Keys for the rows of the matrix. All that they do, Tab and Enter do as well.

import { isWriting, singleKeys } from "./keys/single-keys.ts";

const help = document.querySelector<HTMLElement>("#matrix-keys");
const filter = document.querySelector<HTMLElement>(".matrix-filter select");
const isOn = singleKeys(help, "rabat-matrix-keys");

const rows = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>("tr[data-row]")];

/** The row that the reader is in, else the one that is opened. */
const current = (): number => {
  const here = document.activeElement?.closest("tr[data-row]");
  return rows().findIndex((row) => (here ? row === here : row.dataset.row === "open"));
};

const toRow = (index: number): boolean => {
  const row = rows()[index];
  row?.querySelector<HTMLElement>(".matrix-open")?.focus({ preventScroll: true });
  row?.scrollIntoView({ block: "nearest" });
  return row !== undefined;
};

/** The next row on this page that waits for an answer, from the end on to the start. */
const toWaiting = (): boolean => {
  const all = rows();
  const after = current() + 1;
  const next = [...all.slice(after), ...all.slice(0, after)].find(({ dataset }) => "waits" in dataset);
  return next !== undefined && toRow(all.indexOf(next));
};

const focused = (element: HTMLElement | null): boolean => {
  element?.focus();
  return element !== null;
};

const opener = (): HTMLElement | undefined =>
  rows()[current()]?.querySelector<HTMLElement>(".matrix-open") ?? undefined;

/** Out of a field and back to its row. */
const leave = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && isWriting(target) && toRow(current());

/** Whether the key was one of ours and did something. */
const answer = ({ key, ctrlKey, metaKey, altKey, target }: KeyboardEvent): boolean => {
  if (ctrlKey || metaKey || altKey) return false;
  if (key === "Escape") return leave(target);
  if (isWriting(target)) return false;
  const onRow = document.activeElement === opener();
  if (key === "ArrowDown") return onRow && toRow(current() + 1);
  if (key === "ArrowUp") return onRow && toRow(current() - 1);
  if (!isOn()) return false;
  if (key === "/") return focused(filter);
  if (key === "?") return focused(help);
  if (key === "n") return toWaiting();
  if (key === "j") return toRow(current() + 1);
  return key === "k" && toRow(current() - 1);
};

document.addEventListener("keydown", (event) => {
  if (!event.defaultPrevented && !event.isComposing && answer(event)) event.preventDefault();
});
