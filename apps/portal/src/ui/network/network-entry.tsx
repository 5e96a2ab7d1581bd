import { areas } from "@rabat/core/cap";
import { localeNames, readingOf } from "@rabat/core/language";
import { getTranslations } from "next-intl/server";
import type { Locale } from "../../server/i18n.ts";
import { dayRange } from "../dates.ts";
import { inLanguage } from "../in-language.ts";
import type { Entry } from "./network.ts";

type NetworkEntryProps = { locale: Locale; entry: Entry; showsReview: boolean };

const AreaWords = async ({ locale, area }: { locale: Locale; area: number | null }) => {
  const t = await getTranslations("network");
  const found = areas.find(({ code }) => code === String(area));
  if (found === undefined) return t("allAreas");
  const { text, language } = readingOf(found.title, locale);
  return <span {...inLanguage(language)}>{`${found.code}. ${text}`}</span>;
};

/** Whom to write to, as what, in which language. */
export const NetworkEntry = async ({ locale, entry, showsReview }: NetworkEntryProps) => {
  const t = await getTranslations("network");
  const day = entry.confirmed.slice(0, 10);
  return (
    <>
      <p>
        <strong>
          <bdi>{entry.name}</bdi>
        </strong>{" "}
        · <bdi>{entry.function}</bdi>
      </p>
      <p>
        <a href={`mailto:${entry.email}`}>
          <bdi>{entry.email}</bdi>
        </a>
        {entry.telephone ? (
          <>
            {" "}
            · <bdi dir="ltr">{entry.telephone}</bdi>
          </>
        ) : null}
      </p>
      <p className="meta">
        <AreaWords locale={locale} area={entry.area} />
        {entry.languages.map((language) => (
          <span key={language}>
            {" "}
            · <span {...inLanguage(language)}>{localeNames[language]}</span>
          </span>
        ))}
      </p>
      {showsReview ? (
        <p className="meta">
          {t("confirmed", { date: dayRange(locale, day, day) })}
          {entry.isDue ? (
            <>
              {" "}
              · <strong>{t("due")}</strong>
            </>
          ) : null}
        </p>
      ) : null}
    </>
  );
};
