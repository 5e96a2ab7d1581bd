import type { Api } from "@rabat/api";
import { byteOrderMark, csvLines } from "@rabat/core/consultation";
import type { matrixTable } from "./table.ts";

type Table = Awaited<ReturnType<typeof matrixTable>>;
type Asked = { api: Api; slug: string; ids: readonly string[] };

/** Rows that are read at a time: the file is never held whole. */
const portion = 250;

/** The rows named as CSV, read as the reader takes them. */
export const streamMatrix = ({ head, line }: Table, { api, slug, ids }: Asked): ReadableStream => {
  const encoder = new TextEncoder();
  let taken = 0;
  return new ReadableStream({
    start: (controller) => controller.enqueue(encoder.encode(byteOrderMark + csvLines([head]))),
    pull: async (controller) => {
      const part = ids.slice(taken, taken + portion);
      taken += portion;
      if (part.length === 0) return controller.close();
      const rows = await api.disposition.readRows({ slug, ids: part });
      controller.enqueue(encoder.encode(csvLines(rows.map(line))));
    },
  });
};
