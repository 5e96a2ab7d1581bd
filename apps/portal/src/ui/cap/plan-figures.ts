import type { Coverage } from "@rabat/core/cap";
import { useCapWords } from "./cap-words.ts";

/** "5 of 5", level by level, for a row of figures. */
export const usePlanFigures = (covered: Coverage) => {
  const { t } = useCapWords();
  return (["areas", "objectives", "actions"] as const).map((level) => ({
    label: t(level),
    figure: String(covered[level].addressed.length),
    of: t("of", { total: covered[level].total }),
  }));
};
