import type { MatrixRow } from "@rabat/core/comment";
import type { Paragraph } from "@rabat/core/consultation";
import { useTranslations } from "next-intl";
import { ProposedWording } from "../comment/proposed-wording.tsx";
import { inLanguage } from "../in-language.ts";

type RowTextsProps = { row: MatrixRow; paragraph: Paragraph | undefined; isOpen: boolean };

/** What a comment says: its beginning in a list; whole, with the change that it proposes word by word, when opened. */
export const RowTexts = ({ row: { comment, isCut }, paragraph, isOpen }: RowTextsProps) => {
  const t = useTranslations("matrix");
  const { proposedText, language } = comment;
  return (
    <>
      <div className="desk-text comment-text" {...inLanguage(language)}>
        {comment.comment}
      </div>
      {proposedText === "" ? null : (
        <div className="desk-text matrix-wording">
          <p className="meta">{t("proposedText")}</p>
          {isOpen ? (
            <ProposedWording comment={comment} paragraph={paragraph} />
          ) : (
            <p {...inLanguage(language)}>{proposedText}</p>
          )}
        </div>
      )}
      {isCut ? <p className="meta">{t("cut")}</p> : null}
    </>
  );
};
