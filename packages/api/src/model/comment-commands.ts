import { randomUUID } from "node:crypto";
import { type ClearanceStep, decideClearance, decideDraft } from "@rabat/core/comment";
import { permit } from "@rabat/core/partner";
import { type Result, refuse } from "@rabat/core/refusal";
import fc from "fast-check";
import { settle } from "../index.ts";
import { commentForm } from "../testing.ts";
import { agree, agreeOn } from "./agree.ts";
import { actorNamed, type Model, type ModelComment, occasionIn, personNamed } from "./model.ts";
import { type Name, names, type World } from "./world.ts";

export type Command = fc.AsyncCommand<Model, World>;
const anybody = fc.constantFrom(...names);

/** Mostly one of those who can get somewhere, now and then anybody at all. */
export const mostly = (...likely: readonly [Name, ...Name[]]) =>
  fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...likely) }, { weight: 1, arbitrary: anybody });

/** Now and then. */
export const seldom = fc.oneof(
  { weight: 6, arbitrary: fc.constant(false) },
  { weight: 1, arbitrary: fc.constant(true) },
);

// a focal point's own drafts go in without clearance: most is written by one
const writer = mostly(
  ...(["focal-point.a", "focal-point.a", "focal-point.a", "contributor.a", "deputy.a"] as const),
  ...(["focal-point.b", "focal-point.b", "contributor.b", "focal-point.o"] as const),
);

const noComment = refuse({ code: "record.not-found", part: "comment" });
const removed = refuse({ code: "actor.not-permitted" });

/** A command: what is decided on the model, what the procedure answers, and what it changes where both accept. */
export const command = (
  what: unknown,
  run: (model: Model, real: World) => Promise<void>,
  check: (model: Readonly<Model>) => boolean = () => true,
): Command => ({
  check,
  run: async (model, real) => {
    await run(model, real);
    await agree(model, real);
  },
  toString: () => JSON.stringify(what),
});

/** As the procedures begin: the right, then whether the person still acts, then core. */
export const decidedBy = <Value>(
  { model, name, deed }: { model: Model; name: string; deed: Parameters<typeof permit>[1] },
  decide: () => Result<Value>,
): Result<Value> => {
  const permitted = permit(actorNamed(model, name), deed);
  if (!permitted.ok) return permitted;
  return personNamed(model, name).removed ? removed : decide();
};

type Pick = { name: string; pick: number; elsewhere: boolean };

/** A comment of the person's delegation, or (elsewhere) of anybody; none where there is none. */
const picked = (model: Model, { name, pick, elsewhere }: Pick): ModelComment | undefined => {
  const { delegation } = personNamed(model, name);
  const pool = elsewhere ? model.comments : model.comments.filter((each) => each.delegation === delegation);
  return pool[pick % Math.max(1, pool.length)];
};

/** A comment of the person's own delegation; another's is found no more than one that does not exist. */
const found = (model: Model, name: string, comment: ModelComment | undefined) =>
  comment?.delegation === personNamed(model, name).delegation ? comment : undefined;

export const save = fc
  .record({
    name: writer,
    pick: fc.nat(50),
    edits: fc.boolean(),
    elsewhere: seldom,
    stale: seldom,
    confidential: seldom,
  })
  .map((given) =>
    command({ save: given }, async (model, real) => {
      const { name, confidential } = given;
      const actor = actorNamed(model, name);
      const target = given.edits ? picked(model, given) : undefined;
      const version = target && target.version - (given.stale ? 1 : 0);
      const edits = target && version !== undefined ? { id: target.id, version } : null;
      const decided = decidedBy({ model, name, deed: "draft comments" }, () => {
        const existing = target ? found(model, name, target) : null;
        if (existing === undefined) return noComment;
        return decideDraft(occasionIn(model, actor), existing, version ?? null);
      });
      const form = commentForm({ consultation: real.slug, confidential, edits, proposedText: "" });
      const answered = await settle(real.api(actor).comment.save(form));
      agreeOn(given, decided, answered);
      if (!decided.ok || !answered.ok || actor.kind !== "delegate") return;
      if (target) Object.assign(target, decided.value, { confidential });
      else
        model.comments.push({
          id: answered.value.id,
          delegation: actor.delegation,
          author: { person: actor.person },
          ...decided.value,
          confidential,
          reason: null,
          late: null,
        });
    }),
  );

const stepOf: Record<string, ClearanceStep> = {
  propose: { step: "propose" },
  clear: { step: "clear" },
  return: { step: "return", reason: "Shorter, please." },
};

const call = ({ api }: World, actor: ReturnType<typeof actorNamed>, step: ClearanceStep) => {
  const { comment } = api(actor);
  return (input: { consultation: string; id: string; version: number; form: string }) => {
    if (step.step === "return") return comment.returnToAuthor({ ...input, reason: step.reason });
    return step.step === "propose" ? comment.propose(input) : comment.clear(input);
  };
};

export const clearance = fc
  .record({
    name: writer,
    pick: fc.nat(50),
    elsewhere: seldom,
    step: fc.constantFrom("propose", "clear", "return"),
    stale: seldom,
  })
  .map((given) =>
    command({ clearance: given }, async (model, real) => {
      const { name } = given;
      const actor = actorNamed(model, name);
      const step = stepOf[given.step] as ClearanceStep;
      const target = picked(model, given);
      if (target === undefined) return;
      const readVersion = target.version - (given.stale ? 1 : 0);
      const deed = step.step === "propose" ? "propose comments" : "clear comments";
      const decided = decidedBy({ model, name, deed }, () => {
        const comment = found(model, name, target);
        return comment
          ? decideClearance(occasionIn(model, actor), step, { comment, readVersion })
          : noComment;
      });
      const input = { consultation: real.slug, id: target.id, version: readVersion, form: randomUUID() };
      const answered = await settle(call(real, actor, step)(input));
      agreeOn(given, decided, answered);
      if (decided.ok) Object.assign(target, decided.value);
    }),
  );
