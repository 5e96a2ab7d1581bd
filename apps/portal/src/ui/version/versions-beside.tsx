import { wordDiff } from "@rabat/core/comment";
import type { Paragraph, PublishedVersion } from "@rabat/core/consultation";
import { type Locale, readingOf } from "@rabat/core/language";
import { getTranslations } from "next-intl/server";
import { HashMark } from "../consultation/hash-mark.tsx";
import { inLanguage } from "../in-language.ts";
import { WordDiff } from "../word-diff.tsx";

type VersionsBesideProps = {
  paragraph: Paragraph;
  next: Pick<PublishedVersion, "version" | "text" | "hash">;
  locale: Locale;
  /** How deep on its page. */
  heading: "h2" | "h3";
};

/** Two versions of a paragraph side by side: the frozen one and the next; then what changed, word by word. */
export const VersionsBeside = async ({ paragraph, next, locale, heading: Heading }: VersionsBesideProps) => {
  const t = await getTranslations("consultation");
  const comment = await getTranslations("comment");
  const frozen = readingOf(paragraph.text, locale);
  const changed = readingOf(next.text, locale);
  return (
    <div className="versions">
      <section>
        <Heading>{t("version", { version: paragraph.version })}</Heading>
        <p {...inLanguage(frozen.language)} className="word-diff">
          {frozen.text}
        </p>
        <p className="note">
          <HashMark hash={paragraph.hash} label={t("hash")} />
        </p>
      </section>
      <section>
        <Heading>{t("version", { version: next.version })}</Heading>
        <p {...inLanguage(changed.language)} className="word-diff">
          {changed.text}
        </p>
        <p className="note">
          <HashMark hash={next.hash} label={t("hash")} />
        </p>
      </section>
      <section className="compared">
        <Heading>{t("compared", { from: paragraph.version, to: next.version })}</Heading>
        <WordDiff
          segments={wordDiff(frozen.text, changed.text)}
          words={{ removed: comment("removed"), added: comment("added") }}
          language={changed.language}
        />
      </section>
    </div>
  );
};
