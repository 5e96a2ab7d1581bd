import { readCapAddress } from "../cap/address.ts";
import { objectiveOf } from "../cap/catalogue.ts";
import { readOutcomeReference } from "../outcome/outcome.ts";
import { partnerOf } from "../partner/catalogue.ts";
import { accept, type Refusal, type Result, refuse } from "../refusal.ts";
import { type RecordBody, type RecordVersion, recordBodies } from "./body.ts";
import { recordForms } from "./forms.ts";
import { isRecordKey, type RecordKind } from "./kind.ts";
import { groupFrom, type Known, type Values } from "./read-form.ts";

type Parts = Record<string, unknown>;

/** What the key of an entry says by itself, so that no form is asked for it. */
const fromKey = (kind: RecordKind, key: string): Parts => {
  if (kind === "plan") return { node: key };
  if (kind === "partner") return { code: key };
  if (kind !== "outcome") return { slug: key };
  const read = readOutcomeReference(key);
  return { reference: key, kind: read?.kind, number: read?.number };
};

const sloganOf = (slogan: unknown): unknown => {
  const { text, attribution } = (slogan ?? {}) as Parts;
  return text === null || attribution === null ? null : slogan;
};

/** Rules between the parts of one entry. */
const rulesOf: { [Kind in RecordKind]: (body: RecordBody<Kind>) => Refusal[] } = {
  chairmanship: ({ from, until }) =>
    until !== null && until.slice(0, from.length) < from.slice(0, until.length)
      ? [{ code: "revision.ends-before-start", field: "until" }]
      : [],
  meeting: ({ starts, ends }) =>
    ends < starts ? [{ code: "revision.ends-before-start", field: "ends" }] : [],
  outcome: ({ reference, meeting }) => {
    const read = readOutcomeReference(reference);
    const place = read === null ? "" : `${read.place}-${read.year}`;
    return meeting === place || meeting.startsWith(`${place}-`)
      ? []
      : [{ code: "revision.unknown-name", field: "meeting", name: meeting }];
  },
  document: () => [],
  plan: ({ node, objective, text }) => {
    const read = readCapAddress(node);
    const isOpen = read?.level === "action" && objectiveOf(read.number) === null;
    if (objective !== null && !isOpen) return [{ code: "input.invalid", field: "objective" }];
    return objective === null && text === null ? [{ code: "text.required", field: "text.en" }] : [];
  },
  partner: ({ code, standing, referenceFor, note }) => {
    if (referenceFor.length > 0 && partnerOf(code)?.kind !== "country")
      return [{ code: "input.invalid", field: "referenceFor" }];
    const isSilent = standing === null && referenceFor.length === 0 && note === null;
    return isSilent ? [{ code: "text.required", field: "note.en" }] : [];
  },
};

const nameOf = ({ refusals: _, ...rest }: { refusals: Refusal[]; value: unknown }) => rest.value as Parts;

type Sent = { kind: RecordKind; key: string; values: Values };

/**
 * Reads the form of an entry. Takes any text under any name; refuses, all at once and each naming its control: what
 * is missing (the source first of all), too long or holds forbidden characters, a line that is not Cadiz, a name that
 * the record does not know, an end before the start, an address that is not https.
 *
 * @example
 * const values = {
 *   "text.en": "A wording",
 *   "source.title.en": "A page",
 *   "source.title.fr": "Une page",
 *   "source.address": "https://www.example.org/page",
 * };
 * const known = { partner: [], meeting: [], chairmanship: [] };
 * readRecordForm({ kind: "plan", key: "objective-7", values }, known).ok // → true
 * readRecordForm({ kind: "plan", key: "objective-1", values }, known)
 * // → { ok: false, refusals: [{ code: "revision.key-unreadable", field: "key" }] }
 */
export const readRecordForm = ({ kind, key, values }: Sent, known: Known): Result<RecordVersion> => {
  if (!isRecordKey(kind, key)) return refuse({ code: "revision.key-unreadable", field: "key" });
  const read = groupFrom(recordForms[kind], "", { values, known });
  const parts = { ...nameOf(read), ...fromKey(kind, key) };
  const [first, ...others] = read.refusals;
  if (first !== undefined) return refuse(first, ...others);
  if ("slogan" in parts) parts.slogan = sloganOf(parts.slogan);
  const body = recordBodies[kind].safeParse(kind === "document" ? { file: null, ...parts } : parts);
  if (!body.success)
    return refuse({ code: "input.invalid", field: body.error.issues[0]?.path.join(".") ?? "form" });
  const rules = rulesOf[kind] as (body: RecordBody) => Refusal[];
  const [broken, ...more] = rules(body.data);
  if (broken !== undefined) return refuse(broken, ...more);
  return accept({ kind, key, body: body.data } as RecordVersion);
};
