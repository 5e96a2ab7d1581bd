import type { Coverage } from "@rabat/core/cap";
import { Rose } from "../rose.tsx";
import { useCapWords } from "./cap-words.ts";
import { usePetals } from "./petals.ts";

type PlanRoseProps = { covered: Coverage; size?: "hero" | "print" };

/** The rose of twenty-nine, every petal a way into the plan. */
export const PlanRose = ({ covered, size = "hero" }: PlanRoseProps) => {
  const { t } = useCapWords();
  const petals = usePetals(covered);
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
