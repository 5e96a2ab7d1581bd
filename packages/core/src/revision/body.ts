import { z } from "zod";
import { Chairmanship } from "../chairmanship/chairmanship.ts";
import { Media } from "../media/media.ts";
import { Meeting, Source } from "../meeting/meeting.ts";
import { Outcome } from "../outcome/outcome.ts";
import type { RecordKind } from "./kind.ts";
import { PartnerFact } from "./partner-fact.ts";
import { PlanFact } from "./plan-fact.ts";

/** What a version of each kind of entry says. Each names the source of its facts. */
export const recordBodies = {
  chairmanship: Chairmanship,
  meeting: Meeting,
  outcome: Outcome.extend({ source: Source }),
  document: Media.extend({ source: Source }),
  plan: PlanFact,
  partner: PartnerFact,
} as const satisfies Record<RecordKind, z.ZodType>;

export type RecordBody<Kind extends RecordKind = RecordKind> = {
  [One in Kind]: z.infer<(typeof recordBodies)[One]>;
}[Kind];

/** A version together with its kind, so that the one tells the other. */
export type RecordVersion = {
  [Kind in RecordKind]: { kind: Kind; key: string; body: RecordBody<Kind> };
}[RecordKind];

const versionSchemas = (Object.entries(recordBodies) as [RecordKind, z.ZodType][]).map(([kind, body]) =>
  z.object({ kind: z.literal(kind), key: z.string(), body }),
);

/** Reads a stored version. */
export const RecordVersion = z.union(versionSchemas) as unknown as z.ZodType<RecordVersion>;
