import { isLocale } from "@rabat/core/language";
import { refuse } from "@rabat/core/refusal";
import { deliver } from "../../../../server/open-data/deliver.ts";
import { refusedJson } from "../../../../server/open-data/refused.ts";
import { readSearchAnswer } from "../../../../server/search/read.ts";

export const dynamic = "force-dynamic";

/** The search of the pages as data: `q`, the facets, `page`, and `locale` for the language preferred. */
export const GET = async (request: Request): Promise<Response> => {
  const { search, searchParams } = new URL(request.url);
  const [locale = "en", ...others] = searchParams.getAll("locale");
  if (!isLocale(locale) || others.length > 0)
    return refusedJson(refuse({ code: "input.invalid", field: "locale" }), request);
  const read = await readSearchAnswer(search, locale);
  if (!read.ok) return refusedJson(read, request);
  return deliver({ type: "application/json", body: JSON.stringify(read.value) });
};
