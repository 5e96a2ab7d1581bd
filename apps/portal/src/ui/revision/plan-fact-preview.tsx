import { readCapAddress } from "@rabat/core/cap";
import type { PlanFact } from "@rabat/core/revision";
import { useCapWords } from "../cap/cap-words.ts";
import { NodeFact } from "../cap/node-fact.tsx";

/** What a node of the plan would say once this is published. */
export const PlanFactPreview = ({ fact }: { fact: PlanFact }) => {
  const { nameOf } = useCapWords();
  const node = readCapAddress(fact.node);
  return node === null ? null : (
    <section>
      <h2>{nameOf(node)}</h2>
      <NodeFact fact={fact} />
    </section>
  );
};
