import type { StatedOutcomes } from "@rabat/core/meeting";
import { useTranslations } from "next-intl";

/** "32 recommendations", "2 conclusions", "4 panels": what a source says a meeting produced. */
export const useStatedFigures = () => {
  const t = useTranslations("meeting");
  return (stated: StatedOutcomes): string[] =>
    (["recommendations", "conclusions", "panels"] as const).flatMap((kind) => {
      const count = stated[kind];
      return count === null ? [] : [t(`counts.${kind}`, { count })];
    });
};
