import { addresses, type CapNode, type CapReference } from "@rabat/core/cap";
import { type PlanFact, parentWith } from "@rabat/core/revision";
import { useLocale } from "next-intl";
import { addressesIn } from "../addresses.ts";
import { RecordText } from "../record/record-text.tsx";
import { useCapWords } from "./cap-words.ts";
import { textOf } from "./node-facts.ts";

type NodeLinksProps = {
  nodes: readonly CapNode[];
  references: readonly CapReference[];
  facts?: readonly PlanFact[];
};

/** Parts of the plan one under the other, with what is published of each and whether a meeting addressed it. */
export const NodeLinks = ({ nodes, references, facts = [] }: NodeLinksProps) => {
  const { t, nameOf, stateOf } = useCapWords();
  const parentOf = parentWith(facts);
  const to = addressesIn(useLocale());
  return (
    <dl className="fact-list">
      {nodes.map((node) => {
        const text = textOf(node, facts);
        const isAddressed = references.some((reference) => addresses(reference, node, parentOf));
        return (
          <div key={to.node(node)}>
            <dt>
              <a href={to.node(node)}>{nameOf(node)}</a> ·{" "}
              {stateOf(isAddressed ? "addressed" : "not-yet", node.level)}
            </dt>
            <dd>
              {text ? (
                <RecordText text={text} />
              ) : (
                t(node.level === "action" ? "textUnknown" : "titleUnknown")
              )}
            </dd>
          </div>
        );
      })}
    </dl>
  );
};
