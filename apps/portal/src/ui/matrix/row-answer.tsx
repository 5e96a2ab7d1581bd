import type { MatrixRow } from "@rabat/core/comment";
import { useTranslations } from "next-intl";

/** The draft answer as a list shows it. */
export const RowAnswer = ({ disposition }: Pick<MatrixRow, "disposition">) => {
  const t = useTranslations("disposition");
  const matrix = useTranslations("matrix");
  const answers = useTranslations("answers");
  if (disposition === null) return <p className="meta">{matrix("unanswered")}</p>;
  return (
    <>
      <strong>{t(disposition.decision)}</strong>
      <p className="comment-text" dir="auto">
        {disposition.reason}
      </p>
      <p className="meta">{t("draftBy", { name: disposition.drafter.name })}</p>
      {disposition.state === "drafted" ? null : (
        <p className="meta">
          <strong>{answers(`state.${disposition.state}`)}</strong>
        </p>
      )}
    </>
  );
};
