import { addresses, type CapNode, type CapReference } from "@rabat/core/cap";
import { useLocale } from "next-intl";
import { addressesIn } from "../addresses.ts";
import { RecordText } from "../record/record-text.tsx";
import { useCapWords } from "./cap-words.ts";
import { textOf } from "./node-facts.ts";

type NodeLinksProps = { nodes: readonly CapNode[]; references: readonly CapReference[] };

/** Parts of the plan one under the other, with what is published of each and whether a meeting addressed it. */
export const NodeLinks = ({ nodes, references }: NodeLinksProps) => {
  const { t, nameOf, stateOf } = useCapWords();
  const to = addressesIn(useLocale());
  return (
    <ul className="record-list" role="list">
      {nodes.map((node) => {
        const text = textOf(node);
        const isAddressed = references.some((reference) => addresses(reference, node));
        return (
          <li key={to.node(node)} className="record">
            <p className="record-date">
              <a href={to.node(node)}>{nameOf(node)}</a>
            </p>
            <div>
              <p>
                {text ? (
                  <RecordText text={text} />
                ) : (
                  t(node.level === "action" ? "textUnknown" : "titleUnknown")
                )}
              </p>
              <p className="record-place">{stateOf(isAddressed ? "addressed" : "not-yet", node.level)}</p>
            </div>
          </li>
        );
      })}
    </ul>
  );
};
