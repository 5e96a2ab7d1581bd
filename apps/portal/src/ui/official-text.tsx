import type { Locale } from "@rabat/core/language";
import { inLanguage } from "./in-language.ts";

type OfficialTextProps = {
  text: string;
  language: Locale;
  size?: "text" | "large";
  /** Only on a translation made for the portal: its mark, and the words as adopted. */
  translation?: { mark: string; originalWord: string; original: string; originalLanguage: Locale };
};

/** A text as adopted, in its own language; a translation says that it is one and keeps the original beneath. */
export function OfficialText({ text, language, size = "text", translation }: OfficialTextProps) {
  return (
    <div className={size === "large" ? "official-text official-text-large" : "official-text"}>
      {text.split(/\n{2,}/).map((paragraph) => (
        <p key={paragraph} {...inLanguage(language)}>
          {paragraph}
        </p>
      ))}
      {translation ? (
        <>
          <p className="translation-mark">{translation.mark}</p>
          <details className="original">
            <summary>{translation.originalWord}</summary>
            <blockquote {...inLanguage(translation.originalLanguage)}>{translation.original}</blockquote>
          </details>
        </>
      ) : null}
    </div>
  );
}
