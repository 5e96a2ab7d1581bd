import { settle } from "@rabat/api";
import { readMatrixView } from "@rabat/core/comment";
import { redirect } from "next/navigation";
import { apiFor } from "../../../../../../../server/api.ts";
import { currentActor } from "../../../../../../../server/auth.ts";
import { enter } from "../../../../../../../server/gate.ts";
import { streamMatrix } from "../../../../../../../server/matrix/stream.ts";
import { matrixTable } from "../../../../../../../server/matrix/table.ts";
import { pageLocale } from "../../../../../../../server/page-locale.ts";
import { matrixBase } from "../../../../../../../ui/matrix/address.ts";

type Given = { params: Promise<{ locale: string; slug: string }> };

/** The view as a table, whole. */
export const GET = async (request: Request, { params }: Given): Promise<Response> => {
  const locale = await pageLocale(params);
  const slug = (await params).slug.slice(0, 100);
  await enter("secretariat", locale);
  const api = apiFor(await currentActor());
  const { search, searchParams: asked } = new URL(request.url);
  // the page of this view says what is wrong with it
  const refused = () => redirect(matrixBase(locale, slug) + search);
  const given = Object.fromEntries(
    [...new Set(asked.keys())].map((name) => {
      const [value, ...others] = asked.getAll(name);
      return [name, others.length === 0 ? value : asked.getAll(name)];
    }),
  );
  const read = readMatrixView(given);
  if (!read.ok) return refused();
  const { page: _page, row: _row, ...filter } = read.value;
  const listed = await settle(api.disposition.listRows({ slug, locale, filter }));
  if (!listed.ok) return refused();
  const { ids, paragraphs } = listed.value;
  const table = await matrixTable(
    locale,
    new Map(paragraphs.map(({ reference, label }) => [reference, label])),
  );
  return new Response(streamMatrix(table, { api, slug, ids }), {
    headers: {
      "Content-Type": "text/csv; charset=utf-8; header=present",
      "Content-Disposition": `attachment; filename="${slug}-${locale}.csv"`,
      "Cache-Control": "private, no-store",
    },
  });
};
