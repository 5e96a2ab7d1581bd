import type { Consultation } from "../consultation/index.ts";
import type { Actor } from "../partner/index.ts";
import type { Comment, Disposition } from "./index.ts";

export const id = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, "0")}`;
export const [officerId, headId] = [id(1), id(2)];
export const officer: Actor = { kind: "secretariat", person: officerId, role: "officer" };
export const second: Actor = { kind: "secretariat", person: id(3), role: "officer" };
export const head: Actor = { kind: "secretariat", person: headId, role: "head" };
export const delegate: Actor = { kind: "delegate", person: id(9), delegation: "a", role: "focal-point" };

export const consultation: Consultation = {
  slug: "results",
  kind: "comments",
  title: { en: "Results", fr: "Résultats" },
  mandate: { en: "Mandate", fr: "Mandat" },
  announced: "2026-09-01T09:00:00.000Z",
  opens: "2026-11-01T09:00:00.000Z",
  closes: "2026-12-01T17:00:00.000Z",
  zone: "Europe/Brussels",
  graceMinutes: 10,
  visibility: "own-delegation",
  publication: "public",
  attribution: "by-delegation",
  responded: null,
  archived: null,
  demonstration: true,
};
export const closed = "2026-12-02T09:00:00.000Z";

export const comment = (changes: Partial<Comment> = {}): Comment => ({
  id: id(10),
  paragraph: null,
  type: "general",
  position: "none",
  comment: "The network needs a calendar.",
  proposedText: "",
  language: "en",
  confidential: false,
  delegation: "a",
  author: { person: id(9), name: "Somebody" },
  state: "submitted",
  version: 2,
  saved: "2026-11-20T09:00:00.000Z",
  returned: null,
  late: null,
  onBehalf: null,
  withheld: null,
  ...changes,
});
export const disposition = (changes: Partial<Disposition> = {}): Disposition => ({
  decision: "noted",
  reason: "Noted.",
  drafter: { person: officerId, name: "Officer" },
  version: 1,
  saved: closed,
  answered: { type: "general", position: "none", comment: "The network needs a calendar.", proposedText: "" },
  reviewer: null,
  ...changes,
});
export const code = (result: { ok: boolean; refusals?: readonly { code: string }[] }) =>
  result.ok ? "ok" : result.refusals?.[0]?.code;
