import type { CapNode } from "@rabat/core/cap";
import type { PlanFact } from "@rabat/core/revision";
import { FullText } from "../record/full-text.tsx";
import { useCapWords } from "./cap-words.ts";
import { NodeFact } from "./node-fact.tsx";
import { completionOf, longerWordingOf, textOf } from "./node-facts.ts";

/** What is published of a node, or that nothing is; a short title never passes for the plan's own text. */
export const NodeText = ({ node, fact }: { node: CapNode; fact: PlanFact | undefined }) => {
  const { t } = useCapWords();
  const text = textOf(node);
  const longer = longerWordingOf(node);
  const completed = completionOf(node);
  return (
    <>
      {text === null && !fact?.text ? (
        <p className="empty">{t(node.level === "action" ? "textUnknownLong" : "titleUnknownLong")}</p>
      ) : null}
      {fact ? <NodeFact fact={fact} /> : null}
      {text === null ? null : (
        <>
          {node.level === "action" ? null : <p className="note">{t("shortTitle")}</p>}
          <FullText text={text} />
        </>
      )}
      {completed === null ? null : <p className="note">{t("completed", { part: completed })}</p>}
      {longer === null ? null : (
        <section className="section">
          <p className="note">{t("longerWording")}</p>
          <FullText text={longer} />
        </section>
      )}
    </>
  );
};
