import { localeNames, readingOf } from "@rabat/core/language";
import type { Media } from "@rabat/core/media";
import { useLocale, useTranslations } from "next-intl";
import { addressesIn, fileAddress } from "../addresses.ts";
import { useChairmanshipName } from "../chairmanship/chairmanship-name.ts";
import { dayOrMonth } from "../dates.ts";
import { inLanguage } from "../in-language.ts";
import { AsPublished } from "../record/as-published.tsx";
import { RecordText } from "../record/record-text.tsx";

/** Documents and videos: a link where the address is known, and that it is not where it is not. */
export const MediaList = ({ media }: { media: readonly Media[] }) => {
  const t = useTranslations("document");
  const locale = useLocale();
  const nameOf = useChairmanshipName();
  return (
    <ul className="record-list" role="list">
      {media.map(({ slug, chairmanship, kind, title, month, language, address, file }) => (
        <li key={slug} className="record">
          <p className="record-date">
            <time dateTime={month}>{dayOrMonth(locale, month)}</time>
          </p>
          <div>
            <p className="record-title">
              {address || file ? (
                <a href={address ?? fileAddress(file)} {...inLanguage(readingOf(title, locale).language)}>
                  {readingOf(title, locale).text}
                </a>
              ) : (
                <RecordText text={title} />
              )}
            </p>
            <p className="record-place">
              {`${t(`kinds.${kind}`)}\u00a0· `}
              <a href={addressesIn(locale).chairmanship(chairmanship)}>{nameOf(chairmanship)}</a>
              {`\u00a0· ${language ? localeNames[language] : t("languageUnknown")}`}
              {address || file ? "" : `\u00a0· ${t("addressUnknown")}`}
            </p>
            {file ? (
              <p className="record-place">
                <a href={fileAddress(file)}>
                  <bdi>{t("file", { name: file.name, size: Math.ceil(file.size / 1024) })}</bdi>
                </a>
              </p>
            ) : null}
            <AsPublished text={title} />
          </div>
        </li>
      ))}
    </ul>
  );
};
