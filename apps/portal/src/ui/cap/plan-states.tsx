import { PlanKey } from "../plan-key.tsx";
import { useCapWords } from "./cap-words.ts";

/** What full, empty and hatched mean of an action. */
export const PlanStates = () => {
  const { t } = useCapWords();
  const states = (["addressed", "not-yet", "unknown-parent"] as const).map((state) => ({
    state,
    word: t(`keyStates.${state}`, { level: "action" }),
  }));
  return <PlanKey label={t("key")} states={states} />;
};
