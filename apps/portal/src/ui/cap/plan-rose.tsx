import type { Coverage } from "@rabat/core/cap";
import type { PlanFact } from "@rabat/core/revision";
import { Rose } from "../rose.tsx";
import { useCapWords } from "./cap-words.ts";
import { usePetals } from "./petals.ts";

type PlanRoseProps = { covered: Coverage; facts: readonly PlanFact[]; size?: "hero" | "print" };

/** The rose of twenty-nine, every petal a way into the plan. */
export const PlanRose = ({ covered, facts, size = "hero" }: PlanRoseProps) => {
  const { t } = useCapWords();
  const petals = usePetals(covered, facts);
  const { addressed, total } = covered.actions;
  const figures = { addressed: addressed.length, total };
  return (
    <Rose
      petals={petals}
      size={size}
      title={t("roseTitle", figures)}
      centre={{ figure: String(addressed.length), caption: t("roseCaption", figures) }}
    />
  );
};
