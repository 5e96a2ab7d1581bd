import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { cache } from "react";
import { visitorApi } from "../../../../server/api.ts";
import type { Locale } from "../../../../server/i18n.ts";
import { pageLocale } from "../../../../server/page-locale.ts";
import { readSearchAnswer } from "../../../../server/search/read.ts";
import { SearchRefused } from "../../../../ui/search/search-refused.tsx";
import { SearchView } from "../../../../ui/search/search-view.tsx";

type Given = Record<string, string | string[] | undefined>;
type PageProps = { params: Promise<{ locale: string }>; searchParams: Promise<Given> };

const queryOf = (given: Given): string =>
  new URLSearchParams(
    Object.entries(given).flatMap(([name, value]) => [value ?? []].flat().map((one) => [name, one])),
  ).toString();

// title and body ask the same
const read = cache((query: string, locale: Locale) => readSearchAnswer(query, locale));

export const generateMetadata = async ({ params, searchParams }: PageProps): Promise<Metadata> => {
  const locale = await pageLocale(params);
  const t = await getTranslations("search");
  const found = await read(queryOf(await searchParams), locale);
  if (!found.ok) return { title: t("refusedTitle"), other: { status: "400" } };
  const { text, page } = found.value;
  const title = text === "" ? t("title") : t("titleOf", { text, page });
  return { title, description: t("description") };
};

const SearchPage = async ({ params, searchParams }: PageProps) => {
  const locale = await pageLocale(params);
  const found = await read(queryOf(await searchParams), locale);
  if (found.ok) return <SearchView answer={found.value} meetings={await visitorApi().meeting.list({})} />;
  const [refusal] = found.refusals;
  // the database being away is not the reader's mistake: the server answers for it
  if (refusal.code !== "input.invalid") throw new Error(refusal.code);
  return <SearchRefused parameter={refusal.field} />;
};

export default SearchPage;
