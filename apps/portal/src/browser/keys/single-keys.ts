/** Storage may be forbidden: the choice then lasts as long as the page. */
const remembered = (kept: string, value?: string): string | null => {
  try {
    if (value !== undefined) localStorage.setItem(kept, value);
    return localStorage.getItem(kept);
  } catch {
    return null;
  }
};

export const isWriting = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches("input, textarea, select"));

/**
 * WCAG 2.1.4: keys that are letters or marks can be turned off. Shows what the keys do, with the box that turns them
 * off; the choice is kept under the name given.
 */
export const singleKeys = (
  help: HTMLElement | null,
  kept: string,
  say: (isOn: boolean) => void = () => {},
): (() => boolean) => {
  const choice = help?.querySelector<HTMLInputElement>("input");
  if (!help || !choice) return () => true;
  choice.checked = remembered(kept) !== "off";
  choice.addEventListener("change", () => {
    remembered(kept, choice.checked ? "on" : "off");
    say(choice.checked);
  });
  say(choice.checked);
  help.hidden = false;
  return () => choice.checked;
};
