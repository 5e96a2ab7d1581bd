import type { Locale } from "@rabat/core/language";
import { getTranslations } from "next-intl/server";
import { addressesIn } from "../addresses.ts";
import { dayOrMonth } from "../dates.ts";
import { PageHeading } from "../page-heading.tsx";

type WithdrawnViewProps = { locale: Locale; name: string; withdrawal: { reason: string; at: string } };

/** In the place of what was withdrawn: when, why, and where the rest of the record is. */
export const WithdrawnView = async ({ locale, name, withdrawal }: WithdrawnViewProps) => {
  const t = await getTranslations("gone");
  const navigation = await getTranslations("navigation");
  const to = addressesIn(locale);
  return (
    <>
      <PageHeading
        kicker={<bdi className="reference">{name}</bdi>}
        title={t("title")}
        lead={t("text", { date: dayOrMonth(locale, withdrawal.at.slice(0, 10)) })}
      />
      <h2>{t("reason")}</h2>
      <p className="comment-text" dir="auto">
        {withdrawal.reason}
      </p>
      <p className="note">{t("name", { name })}</p>
      <ul>
        <li>
          <a href={to.meetings}>{navigation("meetings")}</a>
        </li>
        <li>
          <a href={to.outcomes}>{navigation("outcomes")}</a>
        </li>
      </ul>
    </>
  );
};
