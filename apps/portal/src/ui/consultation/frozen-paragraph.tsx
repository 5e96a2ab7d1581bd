import type { Paragraph, PublishedVersion } from "@rabat/core/consultation";
import { readingOf } from "@rabat/core/language";
import { readOutcomeReference } from "@rabat/core/outcome";
import { useLocale, useTranslations } from "next-intl";
import { addressesIn } from "../addresses.ts";
import { inLanguage } from "../in-language.ts";
import { VersionsBeside } from "../version/versions-beside.tsx";
import { HashMark } from "./hash-mark.tsx";

type FrozenParagraphProps = { paragraph: Paragraph; next?: PublishedVersion | undefined };

/** One paragraph of the frozen list, with what proves that it has not changed since, and what became of it. */
export const FrozenParagraph = ({ paragraph, next }: FrozenParagraphProps) => {
  const t = useTranslations("consultation");
  const locale = useLocale();
  const { reference, label, text, version, hash } = paragraph;
  const reading = readingOf(text, locale);
  return (
    <li className="paragraph" id={reference}>
      <p className="paragraph-label">
        {label}
        <small translate="no">
          {readOutcomeReference(reference) ? (
            <a href={addressesIn(locale).outcome(reference)}>{reference}</a>
          ) : (
            reference
          )}
        </small>
      </p>
      <div>
        {next ? (
          <VersionsBeside paragraph={paragraph} next={next} locale={locale} heading="h3" />
        ) : (
          <>
            <div className="official-text">
              <p {...inLanguage(reading.language)}>{reading.text}</p>
            </div>
            <p className="note">
              {t("version", { version })} · <HashMark hash={hash} label={t("hash")} />
            </p>
          </>
        )}
      </div>
    </li>
  );
};
