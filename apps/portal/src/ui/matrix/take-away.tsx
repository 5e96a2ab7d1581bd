import type { MatrixView } from "@rabat/core/comment";
import { useTranslations } from "next-intl";
import { closed, matrixQuery } from "./address.ts";

/** The view as files. */
export const TakeAway = ({ view, base }: { view: MatrixView; base: string }) => {
  const t = useTranslations("matrix");
  const { page: _page, ...whole } = closed(view);
  return (
    <p className="matrix-files">
      <a href={`${base}/matrix.csv?${matrixQuery(whole)}`}>{t("csv")}</a>{" "}
      <span className="meta">{t("later")}</span>
    </p>
  );
};
