import type { Api } from "@rabat/api";
import {
  brochureMedia,
  brochureMeetings,
  brochureOutcomes,
  moroccanChairmanship,
} from "@rabat/core/brochure";
import { coverage } from "@rabat/core/cap";
import { type Consultation, stageAt } from "@rabat/core/consultation";
import { capOf } from "@rabat/core/meeting";
import { accept } from "@rabat/core/refusal";
import { partnersWith } from "@rabat/core/revision";

const real: Consultation = {
  slug: "real",
  kind: "comments",
  title: { en: "A real consultation", fr: "Une vraie consultation" },
  mandate: { en: "=What for", fr: "Pourquoi" },
  announced: "2026-01-01T00:00:00.000Z",
  opens: "2026-02-01T00:00:00.000Z",
  closes: "2099-03-01T00:00:00.000Z",
  zone: "Africa/Casablanca",
  graceMinutes: 15,
  visibility: "own-delegation",
  publication: "invited-delegations",
  attribution: "by-delegation",
  responded: null,
  archived: null,
  demonstration: false,
};
const held = [real, { ...real, slug: "shown-only", demonstration: true }];
const stage = stageAt(real, "2026-02-02T00:00:00.000Z");

const paragraphs = brochureOutcomes.slice(0, 2).map(({ reference, text }, index) => ({
  ...{ reference, label: `T${index + 1}`, position: index + 1, text, version: 1, hash: "00" },
}));

const outcomesOf = (slug: string) => brochureOutcomes.filter(({ meeting }) => meeting === slug);

/** The record of the brochure with two consultations, one of them a demonstration, as the api answers it. */
export const recordApi = {
  chairmanship: {
    list: async () => [moroccanChairmanship],
    read: async ({ slug }: { slug: string }) => (slug === "morocco" ? moroccanChairmanship : null),
  },
  meeting: {
    list: async () => brochureMeetings,
    read: async ({ slug }: { slug: string }) => {
      const meeting = brochureMeetings.find((candidate) => candidate.slug === slug);
      return meeting ? { meeting, outcomes: outcomesOf(slug) } : null;
    },
  },
  outcome: {
    list: async () => brochureOutcomes,
    read: async ({ reference }: { reference: string }) => {
      const outcome = brochureOutcomes.find((candidate) => candidate.reference === reference);
      const meeting = brochureMeetings.find(({ slug }) => slug === outcome?.meeting);
      return outcome && meeting ? { outcome, meeting, siblings: outcomesOf(meeting.slug) } : null;
    },
  },
  media: { list: async () => brochureMedia },
  partner: { list: async () => partnersWith([]) },
  plan: { facts: async () => [] },
  coverage: { read: async () => accept(coverage(brochureMeetings.map(capOf))) },
  consultation: {
    list: async () => held.map((consultation) => ({ consultation, stage })),
    read: async ({ slug }: { slug: string }) => {
      const consultation = held.find((candidate) => candidate.slug === slug);
      return consultation ? { consultation, stage, paragraphs } : null;
    },
  },
} as unknown as Api;
