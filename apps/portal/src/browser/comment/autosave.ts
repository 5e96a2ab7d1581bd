import { watchColleagues } from "./colleague.ts";
import { entriesOf, newKey, setHidden, writtenAtFirst, writtenIn } from "./form-words.ts";
import { queueOfSaves, type Save } from "./queue.ts";
import { statusLine } from "./status.ts";
import type { Told } from "./told.ts";

const [pause, longestWait, patience] = [2_000, 10_000, 20_000];
const soonest = 2_000;
const latest = 30_000;
/** Browsers let 64 kB outlive their page, all requests together. */
const outlives = 30_000;

const ask = async (action: string, body: string): Promise<Told> => {
  try {
    const answer = await fetch(action, {
      method: "POST",
      body,
      headers: { Accept: "application/json", "Content-Type": "application/x-www-form-urlencoded" },
      keepalive: body.length < outlives,
      redirect: "error",
      signal: AbortSignal.timeout(patience),
    });
    return await answer.json();
  } catch {
    return { kind: "away" };
  }
};

/** Saves what is written in a form some seconds after the last key, when the page is left, and until it is saved. */
export const autosave = (form: HTMLFormElement): void => {
  const queue = queueOfSaves();
  const show = statusLine(form);
  const held = newKey();
  let settled = writtenAtFirst(form);
  let [flying, failures, changedAt, sent] = [0, 0, 0, false];
  let waitsForSignIn = false;
  let timer = 0;

  const saveIn = (milliseconds: number): void => {
    clearTimeout(timer);
    timer = setTimeout(save, milliseconds);
  };

  /** Under this address the page shows again what was kept. */
  const rememberHeld = (): void => {
    const here = new URL(location.href);
    here.searchParams.set("held", held);
    history.replaceState(null, "", here);
  };

  const begin = (written: string): Save => {
    const entries = entriesOf(form);
    const key = newKey();
    entries.set("form", key);
    entries.set("after", queue.keys().join(","));
    entries.set("held", held);
    entries.set("autosave", "yes");
    const begun = { key, written, body: entries.toString() };
    queue.add(begun);
    return begun;
  };

  const take = (told: Told, save: Save): void => {
    if (told.kind === "away" || told.kind === "signed-out") {
      if (flying > 0) return;
      waitsForSignIn = told.kind === "signed-out";
      if (told.kind === "away") show("offline");
      else {
        rememberHeld();
        show(told.kind, told.message);
      }
      saveIn(Math.min(latest, soonest * 2 ** failures++));
      return;
    }
    failures = 0;
    waitsForSignIn = false;
    if (told.kind === "saved") {
      if (!queue.settle(save)) return;
      setHidden(form, "id", told.id);
      setHidden(form, "version", String(told.version));
      for (const other of document.querySelectorAll<HTMLInputElement>("input[name=version]"))
        other.value = String(told.version);
      history.replaceState(null, "", told.address);
    } else {
      queue.drop(save);
      rememberHeld();
    }
    settled = save.written;
    show(told.kind, told.message);
    if (queue.newest() || writtenIn(form) !== settled) saveIn(soonest);
  };

  const deliver = async (save: Save): Promise<void> => {
    flying++;
    const told = await ask(form.action, save.body);
    flying--;
    if (!sent) take(told, save);
  };

  /** One at a time, and again until there is an answer; only a page that is left does not wait for it. */
  const save = (leaving = false): void => {
    clearTimeout(timer);
    changedAt = 0;
    if (sent) return;
    const written = writtenIn(form);
    const newest = queue.newest();
    const overtakes = leaving && newest?.written !== written && queue.hasRoom();
    if (newest && !overtakes) {
      if (flying === 0) void deliver(newest);
    } else if (written !== settled) void deliver(begin(written));
  };

  form.addEventListener("input", () => {
    changedAt ||= Date.now();
    // while there is no connection the next attempt has its time already
    if (failures === 0) saveIn(Math.max(0, Math.min(pause, changedAt + longestWait - Date.now())));
  });
  document.addEventListener("submit", ({ target }) => {
    if (target === form) setHidden(form, "after", queue.keys().join(","));
    // saving by hand, and putting aside, decide about this text; signing out does not
    if (target === form || (target as HTMLFormElement).elements.namedItem("version")) sent = true;
    else save(true);
  });
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "hidden") save(true);
    else if (failures > 0) save();
  });
  // before the next page is asked for, which may be this one again
  addEventListener("beforeunload", () => save(true));
  addEventListener("pagehide", () => save(true));
  addEventListener("online", () => save());
  addEventListener("focus", () => {
    if (waitsForSignIn) save();
  });
  addEventListener("pageshow", ({ persisted }) => {
    if (!persisted) return;
    // back from the next page: what was sent has had its effect, what is written now is another form
    setHidden(form, "form", newKey());
    sent = false;
  });
  if (writtenIn(form) !== settled) saveIn(pause);
  watchColleagues(form, {
    isBusy: () => flying > 0 || sent,
    tell: ({ kind, message }) => show(kind, message),
  });
};
