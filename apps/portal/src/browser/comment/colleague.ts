import type { Told } from "./told.ts";

const [pause, patience] = [20_000, 10_000];

type Watched = {
  /** A save of one's own is on its way: the version is about to change by one's own hand. */
  isBusy: () => boolean;
  tell: (told: Told & { kind: "stale" }) => void;
};

const hidden = (form: HTMLFormElement, name: string): string =>
  form.querySelector<HTMLInputElement>(`input[type=hidden][name=${name}]`)?.value ?? "";

/** Asks, when somebody comes back to the page and while they type, whether a colleague has saved meanwhile. */
export const watchColleagues = (form: HTMLFormElement, { isBusy, tell }: Watched): void => {
  let [typed, asking] = [false, false];

  const ask = async (): Promise<void> => {
    const [id, version] = [hidden(form, "id"), hidden(form, "version")];
    if (id === "" || asking || isBusy() || document.visibilityState === "hidden") return;
    [typed, asking] = [false, true];
    try {
      const address = form.action.replace(/save$/, `${id}/latest?version=${version}`);
      const answer = await fetch(address, { signal: AbortSignal.timeout(patience) });
      const told: Told | null = answer.status === 200 ? await answer.json() : null;
      if (told?.kind === "stale" && !isBusy() && hidden(form, "version") === version) tell(told);
    } catch {
      // the next save says what there is to say about the connection
    }
    asking = false;
  };

  form.addEventListener("input", () => {
    typed = true;
  });
  document.addEventListener("visibilitychange", () => void ask());
  addEventListener("focus", () => void ask());
  setInterval(() => {
    if (typed) void ask();
  }, pause);
};
