import { possibleObjectives } from "../cap/catalogue.ts";
import { locales } from "../language/locale.ts";
import { mediaKinds } from "../media/media.ts";
import { meetingKinds } from "../meeting/meeting.ts";
import { Partner } from "../partner/catalogue.ts";
import type { Field, Fields, FormOf } from "./field.ts";

const line = 300;
const paragraph = 4_000;

const optionalText: Field = { as: "official", limit: paragraph, required: false, lines: 3 };
const texts: Field = { as: "rows", of: optionalText };

const source: Field = {
  as: "group",
  of: { title: { as: "bilingual", limit: line, alone: true }, address: { as: "address" } },
};

const stated: Field = {
  as: "group",
  of: { recommendations: { as: "count" }, conclusions: { as: "count" }, panels: { as: "count" } },
};

const chairmanship: Fields = {
  partner: { as: "name", of: "partner", required: true },
  from: { as: "month", required: true },
  until: { as: "month", required: false },
  priorities: texts,
  slogan: {
    as: "group",
    of: {
      text: { as: "official", limit: line, required: false, lines: 2 },
      attribution: { as: "official", limit: line, required: false, lines: 2 },
    },
  },
  placeInPlan: optionalText,
  source,
};

const meeting: Fields = {
  title: { as: "official", limit: line, required: false, lines: 2 },
  kind: { as: "choice", of: meetingKinds, required: false },
  chairmanship: { as: "name", of: "chairmanship", required: true },
  starts: { as: "day", required: true },
  ends: { as: "day", required: true },
  place: {
    as: "group",
    of: {
      city: { as: "bilingual", limit: 100 },
      country: { as: "name", of: "partner", required: true },
    },
  },
  coChairs: { as: "codes", of: "partner" },
  capPrinted: { as: "cap" },
  capStated: { as: "cap" },
  agenda: texts,
  highlights: texts,
  followUpTo: texts,
  follows: { as: "codes", of: "meeting" },
  stated,
  statedElsewhere: { as: "rows", of: { as: "group", of: { stated, source } } },
  source,
};

const outcome: Fields = {
  text: { as: "official", limit: paragraph, required: true, lines: 6 },
  meeting: { as: "name", of: "meeting", required: true },
  source,
};

const document: Fields = {
  title: { as: "official", limit: line, required: true, lines: 2 },
  kind: { as: "choice", of: mediaKinds, required: true },
  chairmanship: { as: "name", of: "chairmanship", required: true },
  meeting: { as: "name", of: "meeting", required: false },
  month: { as: "month", required: true },
  language: { as: "choice", of: locales, required: false },
  address: { as: "address" },
  source,
};

const plan: Fields = {
  text: { as: "official", limit: paragraph, required: false, lines: 4 },
  objective: { as: "choice", of: possibleObjectives, required: false },
  source,
};

const partner: Fields = {
  standing: { as: "choice", of: Partner.shape.standing.options, required: false },
  referenceFor: { as: "codes", of: "area" },
  note: optionalText,
  source,
};

/** What is asked of each kind of entry, in the order asked. */
export const recordForms: FormOf = { chairmanship, meeting, outcome, document, plan, partner };
