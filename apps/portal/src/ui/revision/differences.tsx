import type { FieldDifference } from "@rabat/core/revision";
import { getTranslations } from "next-intl/server";
import { fieldWords } from "./field-words.ts";

/** What differs between two versions, control by control and word by word. */
export const Differences = async ({ differences }: { differences: readonly FieldDifference[] }) => {
  const t = await getTranslations("revision");
  const wordsOf = await fieldWords();
  if (differences.length === 0) return <p className="empty">{t("same")}</p>;
  return (
    <dl className="summary-list">
      {differences.map(({ path, parts }) => (
        <div key={path}>
          <dt>{wordsOf(path)}</dt>
          <dd className="summary-value word-diff" dir="auto">
            {parts.map(({ kind, text }, index) => {
              if (kind === "equal") return text;
              const Change = kind === "removed" ? "del" : "ins";
              return (
                <Change key={index}>
                  <span className="visually-hidden"> {t(kind)}: </span>
                  {text}
                </Change>
              );
            })}
          </dd>
        </div>
      ))}
    </dl>
  );
};
