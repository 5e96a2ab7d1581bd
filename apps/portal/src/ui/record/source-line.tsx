import type { Source } from "@rabat/core/meeting";
import { useLocale, useTranslations } from "next-intl";

/** Where the facts of a page were read. */
export const SourceLine = ({ source }: { source: Source }) => {
  const locale = useLocale();
  const t = useTranslations("record");
  return (
    <p className="note source">
      {t("source")}{" "}
      {source.address ? <a href={source.address}>{source.title[locale]}</a> : source.title[locale]}
      {source.address ? "" : ` (${t("addressUnknown")})`}
    </p>
  );
};
