import { type ActionState, type CapNode, nodeCode } from "@rabat/core/cap";
import { useTranslations } from "next-intl";

/** How the parts of the plan and their states are called. */
export const useCapWords = () => {
  const t = useTranslations("cap");
  const nameOf = (node: CapNode) => t(`${node.level}Name`, { code: nodeCode(node) });
  const stateOf = (state: ActionState, level: CapNode["level"]) => t(`states.${state}`, { level });
  return { t, nameOf, stateOf };
};
