import type { Api } from "@rabat/api";
import { settle } from "@rabat/api";
import { TrailQuery } from "@rabat/core/audit";
import { refusalsOf } from "@rabat/core/language";
import type { Result } from "@rabat/core/refusal";

export type TrailPage = Extract<Awaited<ReturnType<Api["audit"]["trail"]>>, { ok: true }>["value"];

/** The parts of a search through history, as they stand in the address. */
const parts = ["chain", "who", "deed", "subject", "from", "to", "after"];

export const trailParts = (asked: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(asked).filter(([name]) => parts.includes(name)));

type Asked = { asked: Record<string, string>; zone: string; limit?: number };

export const readTrailQuery = ({ asked, zone, limit }: Asked) =>
  TrailQuery.safeParse({ ...trailParts(asked), zone, ...(limit ? { limit } : {}) });

/** A page of history as the address asks for it; refused with a sentence where it cannot be read. */
export const askedTrail = (api: Api, given: Asked): Promise<Result<TrailPage>> => {
  const query = readTrailQuery(given);
  return query.success
    ? settle(api.audit.trail(query.data))
    : Promise.resolve({ ok: false, refusals: refusalsOf(query.error) });
};
