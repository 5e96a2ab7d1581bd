type Shown = "saved" | "kept" | "stale" | "signed-out" | "offline";

/** The quiet line under the form: read aloud when it changes, with what can be done where there is something to do. */
export const statusLine = (form: HTMLFormElement) => {
  const line = form.querySelector<HTMLElement>("[role=status]");
  const back = form.querySelector<HTMLElement>("[data-when-saved]");
  const deeds = form.querySelectorAll<HTMLElement>("[data-when]");
  return (shown: Shown, message = form.dataset.offline ?? ""): void => {
    // what says "without saving" would no longer be true
    if (shown === "saved" && back) back.textContent = back.dataset.whenSaved ?? "";
    for (const deed of deeds) deed.hidden = deed.dataset.when !== shown;
    if (line && line.textContent !== message) line.textContent = message;
  };
};
