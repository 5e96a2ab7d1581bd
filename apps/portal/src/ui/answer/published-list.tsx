import type { Api } from "@rabat/api";
import { getTranslations } from "next-intl/server";
import type { Locale } from "../../server/i18n.ts";
import { Pager } from "../pager.tsx";
import { PublishedEntry } from "./published-entry.tsx";

export type Published = Extract<Awaited<ReturnType<Api["answer"]["published"]>>, { ok: true }>["value"];

type PublishedListProps = {
  published: Published;
  page: number;
  locale: Locale;
  /** The address of a page of the list. */
  href(page: number): string;
};

/** One page of the published answers, under the paragraphs that they are on. */
export const PublishedList = async ({ published, page, locale, href }: PublishedListProps) => {
  const { paragraphs, answers, pages } = published;
  const t = await getTranslations("published");
  const whole = await getTranslations("comment");
  const number = new Intl.NumberFormat(locale);
  const references = [...new Set(answers.map(({ paragraph }) => paragraph))];
  const step = (to: number) =>
    to < 1 || to > pages ? undefined : { href: href(to), name: number.format(to) };
  return (
    <>
      {answers.length === 0 ? <p className="empty">{t("none")}</p> : null}
      {references.map((reference) => {
        const paragraph = paragraphs.find((each) => each.reference === reference);
        return (
          <section className="section" key={reference ?? "whole"}>
            <h2 className="section-heading">
              {paragraph ? <bdi>{`${paragraph.label} · ${paragraph.reference}`}</bdi> : whole("whole")}
            </h2>
            {answers
              .filter((each) => each.paragraph === reference)
              .map((answer) => (
                <PublishedEntry key={answer.id} answer={answer} paragraph={paragraph} />
              ))}
          </section>
        );
      })}
      {pages > 1 ? (
        <Pager
          label={t("pages", { page, pages })}
          words={{ previous: t("previous"), next: t("next") }}
          previous={step(page - 1)}
          next={step(page + 1)}
        />
      ) : null}
    </>
  );
};
