type Shown = "saved" | "kept" | "stale" | "signed-out" | "offline";

/** The quiet line under the form: read aloud when it changes, with what can be done where there is something to do. */
export const statusLine = (form: HTMLFormElement) => {
  const line = form.querySelector<HTMLElement>("[role=status]");
  const deeds = form.querySelectorAll<HTMLElement>("[data-when]");
  return (shown: Shown, message = form.dataset.offline ?? ""): void => {
    for (const deed of deeds) deed.hidden = deed.dataset.when !== shown;
    if (line && line.textContent !== message) line.textContent = message;
  };
};
