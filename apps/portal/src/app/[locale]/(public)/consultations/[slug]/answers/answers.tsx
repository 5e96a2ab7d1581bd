import { readingIn } from "@rabat/core/language";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { pageLocale } from "../../../../../../server/page-locale.ts";
import { PublicAnswers } from "../../../../../../ui/answer/public-answers.tsx";
import { readAnswers } from "../../../record.ts";

type Params = Promise<{ locale: string; slug: string }>;

export const answersMetadata = async (params: Params): Promise<Metadata> => {
  const locale = await pageLocale(params);
  const { consultation } = await readAnswers((await params).slug, 1, locale);
  const t = await getTranslations("published");
  return { title: `${t("title")} – ${readingIn(consultation.title, locale).text}` };
};

export const answersPage = async (params: Params, page: number) => {
  const locale = await pageLocale(params);
  const published = await readAnswers((await params).slug, page, locale);
  return <PublicAnswers published={published} page={page} locale={locale} />;
};
