import { readingIn } from "@rabat/core/language";
import { getTranslations } from "next-intl/server";
import type { Locale } from "../../server/i18n.ts";
import { addressesIn } from "../addresses.ts";
import { DemonstrationNotice } from "../consultation/demonstration-notice.tsx";
import { PageHeading } from "../page-heading.tsx";
import { BilingualWords } from "../record/bilingual-words.tsx";
import { WayHere } from "../record/way-here.tsx";
import { type Published, PublishedList } from "./published-list.tsx";

type PublicAnswersProps = { published: Published; page: number; locale: Locale };

/** What was said in a consultation and what the Secretariat answered, for everybody. */
export const PublicAnswers = async ({ published, page, locale }: PublicAnswersProps) => {
  const { consultation, total } = published;
  const t = await getTranslations("published");
  const consultations = await getTranslations("consultation");
  const to = addressesIn(locale);
  const here = `${to.consultation(consultation.slug)}/answers`;
  return (
    <>
      <WayHere
        steps={[
          { name: consultations("listTitle"), href: to.consultations },
          { name: readingIn(consultation.title, locale).text, href: to.consultation(consultation.slug) },
        ]}
      />
      <PageHeading
        title={t("title")}
        kicker={<BilingualWords words={consultation.title} />}
        lead={t("count", { comments: total })}
      />
      {consultation.demonstration ? <DemonstrationNotice /> : null}
      {consultation.attribution === "chatham-house" ? (
        <p className="note">{t("chathamHouseReading")}</p>
      ) : null}
      <p className="note">
        {t("data")} <a href={`/api/v1/consultations/${consultation.slug}/answers`}>JSON</a> ·{" "}
        <a href={`/api/v1/consultations/${consultation.slug}/answers.csv`}>CSV</a>
      </p>
      <PublishedList
        published={published}
        page={page}
        locale={locale}
        href={(to) => (to === 1 ? here : `${here}/${to}`)}
      />
    </>
  );
};
