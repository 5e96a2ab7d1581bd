import type { Api } from "@rabat/api";
import type { AuditEvent } from "@rabat/core/audit";
import { byteOrderMark, csvLines } from "@rabat/core/consultation";
import type { Result } from "@rabat/core/refusal";
import { askedTrail } from "./asked-trail.ts";

export type Format = {
  type: string;
  file: string;
  head: string;
  line(event: AuditEvent): string;
};

const columns = [
  ...["at", "actor", "person", "name", "deed", "subject", "detail"],
  ...["chain", "sequence", "hash"],
];

const cellsOf = ({ recorded, by, chain, sequence, hash }: AuditEvent): string[] => [
  recorded?.at ?? "",
  recorded?.actor.kind ?? "",
  recorded?.actor.person ?? "",
  by ?? "",
  recorded?.deed ?? "",
  recorded?.subject ?? "",
  recorded ? JSON.stringify(recorded.detail) : "",
  chain,
  String(sequence),
  hash,
];

const jsonOf = ({ recorded, by, chain, sequence, hash }: AuditEvent): string =>
  JSON.stringify({ ...recorded, name: by, chain, sequence, hash });

export const csv: Format = {
  type: "text/csv; charset=utf-8; header=present",
  file: "audit-trail.csv",
  head: byteOrderMark + csvLines([columns]),
  line: (event) => csvLines([cellsOf(event)]),
};

export const jsonLines: Format = {
  type: "application/jsonl; charset=utf-8",
  file: "audit-trail.jsonl",
  head: "",
  line: (event) => `${jsonOf(event)}\n`,
};

const atOnce = 1_000;

type View = { api: Api; asked: Record<string, string>; zone: string };

/** The whole of a view, a thousand events at a time, as fast as its reader takes them. */
export const exportTrail = async (
  view: View,
  format: Format,
): Promise<Result<ReadableStream<Uint8Array>>> => {
  const { after: _place, ...asked } = view.asked;
  const read = (after: string | null) =>
    askedTrail(view.api, {
      asked: after === null ? asked : { ...asked, after },
      zone: view.zone,
      limit: atOnce,
    });
  const first = await read(null);
  if (!first.ok) return first;
  const encoder = new TextEncoder();
  let page = first.value;
  let head = format.head;
  const value = new ReadableStream<Uint8Array>({
    pull: async (stream) => {
      stream.enqueue(encoder.encode(head + page.events.map(format.line).join("")));
      head = "";
      if (page.next === null) return stream.close();
      const next = await read(page.next);
      if (!next.ok) throw new Error(next.refusals[0].code);
      page = next.value;
    },
  });
  return { ok: true, value };
};
