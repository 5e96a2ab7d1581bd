import { z } from "zod";
import { capAddress } from "../cap/address.ts";
import {
  type Action,
  actions,
  type Objective,
  objectiveCodes,
  objectiveOf,
  objectives,
} from "../cap/catalogue.ts";
import type { ParentOf } from "../cap/coverage.ts";
import { readAt } from "../cap/source.ts";
import { OfficialText } from "../language/schema.ts";
import type { Provenance } from "../language/source.ts";
import { Source } from "../meeting/meeting.ts";

/** What the Secretariat has filled in where our sources were silent: a node's wording, an action's objective. */
export const PlanFact = z.object({
  /** The node's address: `objective-7`, `action-24`. */
  node: z.string(),
  text: OfficialText.nullable(),
  /** Of an action whose objective the catalogue does not know. */
  objective: z.enum(objectiveCodes).nullable(),
  source: Source,
});
export type PlanFact = z.infer<typeof PlanFact>;

const objectiveAddress = ({ code }: Pick<Objective, "code">) => capAddress({ level: "objective", code });
const actionAddress = ({ number }: Pick<Action, "number">) => capAddress({ level: "action", number });

/** The nodes of which the catalogue lacks something, as the plan runs: what can be filled in. */
export const fillableNodes: readonly string[] = [
  ...objectives.filter(({ title }) => title === null).map(objectiveAddress),
  ...actions.filter(({ text, objective }) => text === null || objective === null).map(actionAddress),
];

/**
 * The plan's objectives and actions with what was filled in. What the catalogue has it keeps; without facts this is
 * the catalogue itself.
 *
 * @example planWith([]).objectives.length // → 11
 */
export const planWith = (facts: readonly PlanFact[]): { objectives: Objective[]; actions: Action[] } => {
  const by = new Map(facts.map((fact) => [fact.node, fact]));
  return {
    objectives: objectives.map((held) => {
      const fact = by.get(objectiveAddress(held));
      const title = held.title ?? fact?.text ?? null;
      const filled = fact !== undefined && held.title === null && title !== null;
      return filled
        ? { ...held, title, provenance: { ...held.provenance, title: readAt(fact.source) } }
        : held;
    }),
    actions: actions.map((held) => {
      const fact = by.get(actionAddress(held));
      if (fact === undefined) return held;
      const filledBy = (held: unknown, fill: unknown, provenance: Provenance): Provenance =>
        held === null && fill !== null ? readAt(fact.source) : provenance;
      return {
        ...held,
        text: held.text ?? fact.text,
        objective: held.objective ?? fact.objective,
        provenance: {
          text: filledBy(held.text, fact.text, held.provenance.text),
          objective: filledBy(held.objective, fact.objective, held.provenance.objective),
        },
      };
    }),
  };
};

/**
 * The objective of every action, with what was filled in: what the plan's coverage is computed by.
 *
 * @example
 * const source = { title: { en: "A letter", fr: "Une lettre" }, address: null };
 * const parentOf = parentWith([{ node: "action-24", text: null, objective: "8", source }]);
 * parentOf(24) // → "8"
 * parentOf(25) // → null
 */
export const parentWith = (facts: readonly PlanFact[]): ParentOf => {
  if (!facts.some(({ objective }) => objective !== null)) return objectiveOf;
  const plan = planWith(facts);
  return (action) => plan.actions[action - 1]?.objective ?? null;
};
