import type { CapNode } from "@rabat/core/cap";
import { FullText } from "../record/full-text.tsx";
import { useCapWords } from "./cap-words.ts";
import { textOf } from "./node-facts.ts";

/** What is published of a node, or that nothing is; a short title never passes for the plan's own text. */
export const NodeText = ({ node }: { node: CapNode }) => {
  const { t } = useCapWords();
  const text = textOf(node);
  if (text === null)
    return <p className="empty">{t(node.level === "action" ? "textUnknownLong" : "titleUnknownLong")}</p>;
  return (
    <>
      {node.level === "action" ? null : <p className="note">{t("shortTitle")}</p>}
      <FullText text={text} />
    </>
  );
};
