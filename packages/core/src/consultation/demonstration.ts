import { fromEnglish } from "../language/official-text.ts";
import type { Consultation, Paragraph } from "./consultation.ts";
import type { Preparation } from "./preparation.ts";

/** A fictitious consultation to try the rules with: open from 1 November to 1 December 2026. */
export const demonstrationConsultation: Consultation = {
  slug: "demonstration",
  kind: "comments",
  title: { en: "Demonstration", fr: "Démonstration" },
  mandate: { en: "Nothing will be done with it.", fr: "Il n’en sera rien fait." },
  announced: "2026-10-20T09:00:00.000Z",
  opens: "2026-11-01T09:00:00.000Z",
  closes: "2026-12-01T17:00:00.000Z",
  zone: "Europe/Brussels",
  graceMinutes: 10,
  visibility: "own-delegation",
  publication: "invited-delegations",
  attribution: "by-delegation",
  responded: null,
  archived: null,
  demonstration: true,
};

/** The one paragraph of its list; the hash stands for one. */
export const demonstrationParagraph: Paragraph = {
  reference: "demonstration-text-R1",
  label: "R1",
  position: 1,
  text: fromEnglish("Set up a network.", "Créer un réseau."),
  version: 1,
  hash: "0".repeat(64),
};

/** How it was prepared, frozen in its third version. */
export const demonstrationPreparation: Preparation = {
  version: 3,
  texts: [{ reference: "demonstration-text-R1", label: "R1", text: demonstrationParagraph.text }],
  frozen: "2026-10-19T09:00:00.000Z",
  hash: "0".repeat(64),
  reason: null,
};
