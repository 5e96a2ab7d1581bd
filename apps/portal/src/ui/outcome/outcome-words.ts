import type { Outcome } from "@rabat/core/outcome";
import { useTranslations } from "next-intl";

/** "Conclusion 1": an item's name within its meeting. */
export const useOutcomeName = () => {
  const t = useTranslations("outcome");
  return ({ kind, number }: Pick<Outcome, "kind" | "number">): string => t(`names.${kind}`, { number });
};
