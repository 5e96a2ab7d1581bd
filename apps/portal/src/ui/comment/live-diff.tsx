import type { Paragraph } from "@rabat/core/consultation";
import { workingLanguages } from "@rabat/core/language";
import { getTranslations } from "next-intl/server";
import { frozenText } from "./proposed-wording.tsx";

/** Where a script shows the proposed wording against the frozen one while it is typed. */
export const LiveDiff = async ({ paragraph }: { paragraph: Paragraph }) => {
  const t = await getTranslations("comment");
  const autosave = await getTranslations("autosave");
  const texts = Object.fromEntries(workingLanguages.map((code) => [code, frozenText(paragraph, code)]));
  const words = { removed: t("removed"), added: t("added") };
  return (
    <section
      id="live-diff"
      className="field"
      aria-labelledby="live-diff-name"
      data-texts={JSON.stringify(texts)}
      data-words={JSON.stringify(words)}
      hidden
    >
      <h2 id="live-diff-name" className="field-name">
        {autosave("difference")}
      </h2>
      <p className="word-diff" dir="auto" />
    </section>
  );
};
