import type { ExcerptPart } from "@rabat/core/search";
import { hitAddress } from "../../ui/search/search-address.ts";
import type { SearchQuestion } from "./questions.ts";
import type { Served } from "./server.ts";

const plain = (parts: readonly ExcerptPart[]): string => parts.map(({ text }) => text).join("");

/** A page of what is found, each with its reference to read it by and the address of its page. */
export const foundFor = async (
  { query, language, page, ...facets }: SearchQuestion,
  { api, origin }: Served,
) => {
  const found = await api.search.find({ ...facets, q: query, page, locale: language });
  const results = found.hits.map((hit) => ({
    kind: hit.kind,
    reference: hit.subject,
    title: plain(hit.title),
    excerpt: plain(hit.excerpt),
    language: hit.language,
    standing: hit.unofficial ? "unofficial-translation" : "published",
    address: origin + hitAddress(language, hit),
  }));
  const { total, pages, didYouMean } = found;
  return { query: found.text, total, page: found.page, pages, didYouMean, results };
};
