import type { Meeting } from "@rabat/core/meeting";
import { useLocale, useTranslations } from "next-intl";
import { listSeparator } from "../list-separator.ts";
import { SourceLine } from "../record/source-line.tsx";
import { useStatedFigures } from "./stated-figures.ts";

/** What another source counts, apart from what the record counts. */
export const StatedElsewhere = ({ statements }: { statements: Meeting["statedElsewhere"] }) => {
  const t = useTranslations("meeting");
  const locale = useLocale();
  const figures = useStatedFigures();
  return statements.map(({ stated, source }) => (
    <div key={source.title.en}>
      <p className="note">{t("statedElsewhere", { figures: figures(stated).join(listSeparator(locale)) })}</p>
      <SourceLine source={source} />
    </div>
  ));
};
