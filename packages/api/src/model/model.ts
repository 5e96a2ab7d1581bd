import type { Clearance, CommentState, LateStanding, Occasion } from "@rabat/core/comment";
import { type Consultation, type DateChange, forDelegation } from "@rabat/core/consultation";
import { type Actor, actorOf, type DelegateRole, type Role } from "@rabat/core/partner";

export type ModelComment = {
  id: string;
  delegation: string;
  author: { person: string };
  state: CommentState;
  version: number;
  confidential: boolean;
  reason: string | null;
  late: { reference: string; standing: LateStanding } | null;
};

export type ModelContribution = {
  reference: string;
  delegation: string;
  withdrawn: boolean;
  standing: LateStanding | null;
};

export type ModelPerson = { person: string; role: Role; delegation: string | null; removed: boolean };

/** The history as plain objects: what core's pure decisions say should be in the database. */
export type Model = {
  consultation: Consultation;
  changes: Pick<DateChange, "delegation" | "closes" | "previous">[];
  invited: readonly string[];
  clearance: Record<string, Clearance>;
  people: Record<string, ModelPerson>;
  comments: ModelComment[];
  contributions: ModelContribution[];
};

/** Far from every instant that is compared with it: what the model decides does not hang on milliseconds. */
export const modelNow = (): string => new Date().toISOString();

export const personNamed = (model: Model, name: string): ModelPerson => {
  const found = model.people[name];
  if (found === undefined) throw new Error(`nobody is called ${name}`);
  return found;
};

/** As whom the next request of a person comes: the role is read anew. */
export const actorNamed = (model: Model, name: string): Actor => actorOf(personNamed(model, name));

/** What core decides with, as `occasionOf` gives it. */
export const occasionIn = (model: Model, actor: Actor): Occasion => ({
  actor,
  consultation:
    actor.kind === "delegate"
      ? forDelegation(model.consultation, model.changes, actor.delegation)
      : model.consultation,
  invited: model.invited,
  now: modelNow(),
});

export const commentsOf = (model: Model, delegation: string): ModelComment[] =>
  model.comments.filter((comment) => comment.delegation === delegation);

export const membersIn = (model: Model, delegation: string) =>
  Object.values(model.people).flatMap((each) =>
    each.delegation === delegation && !each.removed
      ? [{ person: each.person, role: each.role as DelegateRole, delegation }]
      : [],
  );
