import { type Bilingual, type Locale, readingIn } from "@rabat/core/language";
import type { ReactNode } from "react";

type Title = { title: string; titleLanguage?: Locale };
type PageHeadingProps = Title & { kicker?: ReactNode; lead?: ReactNode };

export const titleFrom = ({ text, language }: { text: string; language: Locale }, locale: Locale): Title =>
  language === locale ? { title: text } : { title: text, titleLanguage: language };

/** A title in the reader's language, or as it is held, with the language to mark it with. */
export const titleIn = (words: Bilingual, locale: Locale): Title =>
  titleFrom(readingIn(words, locale), locale);

/** The page's one h1. Long official titles are set smaller by themselves. */
export function PageHeading({ title, titleLanguage, kicker, lead }: PageHeadingProps) {
  return (
    <div className="page-heading" data-length={title.length > 60 ? "long" : undefined}>
      {kicker ? <p className="kicker">{kicker}</p> : null}
      <h1>{titleLanguage ? <bdi lang={titleLanguage}>{title}</bdi> : title}</h1>
      {lead ? <p className="lead">{lead}</p> : null}
    </div>
  );
}
