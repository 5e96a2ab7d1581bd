import { expect, test } from "vitest";
import { autosaveRefusal, commentStates, continuesAutosave, type LatestEvent } from "./index.ts";

const latest: LatestEvent = {
  at: "2026-11-20T12:00:00.000Z",
  person: "p1",
  subject: "c1",
  autosave: true,
};
const save = { person: "p1", subject: "c1", now: "2026-11-20T12:04:59.999Z" };

test("saves of one person on one draft are one event for five minutes", () => {
  expect(continuesAutosave(latest, save)).toBe(true);
  expect(continuesAutosave(latest, { ...save, now: "2026-11-20T12:05:00.000Z" })).toBe(false);
});

test("anything else that happened begins a new one", () => {
  expect(continuesAutosave(null, save)).toBe(false);
  expect(continuesAutosave({ ...latest, autosave: false }, save)).toBe(false);
  expect(continuesAutosave({ ...latest, person: "p2" }, save)).toBe(false);
  expect(continuesAutosave({ ...latest, subject: "c2" }, save)).toBe(false);
});

test("only a draft is saved while somebody types", () => {
  expect(autosaveRefusal(null)).toBeNull();
  const taken = commentStates.filter((state) => autosaveRefusal({ state }) === null);
  expect(taken).toEqual(["draft"]);
});
