import type { Source } from "@rabat/core/meeting";
import { useTranslations } from "next-intl";
import { BilingualWords } from "./bilingual-words.tsx";

/** Where the facts of a page were read. */
export const SourceLine = ({ source }: { source: Source }) => {
  const title = <BilingualWords words={source.title} />;
  const t = useTranslations("record");
  return (
    <p className="note source">
      {t("source")} {source.address ? <a href={source.address}>{title}</a> : title}
      {source.address ? "" : ` (${t("addressUnknown")})`}
    </p>
  );
};
