import type { CapNode, CapReference } from "@rabat/core/cap";
import { TranslationNote } from "../record/translation-note.tsx";
import { useCapWords } from "./cap-words.ts";
import { childrenOf, parentsOf, textOf } from "./node-facts.ts";
import { NodeLinks } from "./node-links.tsx";

type NodeAsideProps = { node: CapNode; references: readonly CapReference[] };

/** What stands above and below a node. */
export const NodeAside = ({ node, references }: NodeAsideProps) => {
  const { t } = useCapWords();
  const { known, possible } = parentsOf(node);
  const { nodes: children, complete } = childrenOf(node);
  const below = node.level === "area" ? "objectives" : "actions";
  return (
    <aside>
      {known.length > 0 ? (
        <section>
          <h2>{t("partOf")}</h2>
          <NodeLinks nodes={known} references={references} />
        </section>
      ) : null}
      {possible.length > 0 ? (
        <section>
          <h2>{t("partOf")}</h2>
          <p>{t("parentUnknown")}</p>
          <NodeLinks nodes={possible} references={references} />
        </section>
      ) : null}
      {node.level === "action" ? null : (
        <section>
          <h2>{t(below)}</h2>
          {children.length > 0 ? <NodeLinks nodes={children} references={references} /> : null}
          {complete ? null : <p className="note">{t("childrenUnknown")}</p>}
        </section>
      )}
      <TranslationNote texts={[...known, ...possible, ...children].flatMap((one) => textOf(one) ?? [])} />
    </aside>
  );
};
