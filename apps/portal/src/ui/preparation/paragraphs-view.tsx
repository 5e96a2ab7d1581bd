import { getTranslations } from "next-intl/server";
import { FrozenParagraph } from "../consultation/frozen-paragraph.tsx";
import { HashMark } from "../consultation/hash-mark.tsx";
import { instantWords } from "../instant-words.ts";
import { Notice } from "../notice.tsx";
import { ImportForm } from "./import-form.tsx";
import type { Offered } from "./offered.ts";
import { OutcomeChoice } from "./outcome-choice.tsx";
import { isChanging, type Preparing } from "./preparing.ts";
import { Steps } from "./steps.tsx";
import { TextOrderForm } from "./text-order-form.tsx";

const Frozen = async ({ preparing }: { preparing: Preparing }) => {
  const { known, locale } = preparing;
  const { preparation, consultation, paragraphs, hash } = known;
  const t = await getTranslations("preparation");
  const words = instantWords(await getTranslations("date"), locale);
  const consultations = await getTranslations("consultation");
  return (
    <>
      {preparation.frozen ? (
        <Notice title={t("isFrozen")}>
          <p>
            {t("frozenOn", { instant: words.instant(preparation.frozen, consultation.zone) })}{" "}
            <HashMark hash={hash} label={consultations("hash")} />
          </p>
        </Notice>
      ) : null}
      <ol className="paragraph-list" role="list">
        {paragraphs.map((paragraph) => (
          <FrozenParagraph key={paragraph.reference} paragraph={paragraph} />
        ))}
      </ol>
    </>
  );
};

type ParagraphsViewProps = { preparing: Preparing; offered: Offered };

/** The list: chosen from the record, imported, put in order; once frozen, as it stands for good. */
export const ParagraphsView = async ({ preparing, offered }: ParagraphsViewProps) => {
  const { known } = preparing;
  const t = await getTranslations("consultation");
  const isOpen = isChanging(preparing) && known.preparation.frozen === null;
  return (
    <Steps preparing={preparing} current="paragraphs">
      <h2 className="section-heading">{t("text", { count: known.paragraphs.length })}</h2>
      {isOpen ? (
        <>
          <TextOrderForm preparing={preparing} />
          <OutcomeChoice preparing={preparing} offered={offered} />
          <ImportForm preparing={preparing} />
        </>
      ) : (
        <Frozen preparing={preparing} />
      )}
    </Steps>
  );
};
