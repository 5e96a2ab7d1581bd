import { randomUUID } from "node:crypto";
import { decideLate, decideSubmission, decideWithdrawal, sortForSubmission } from "@rabat/core/comment";
import { accept, refuse } from "@rabat/core/refusal";
import fc from "fast-check";
import { settle } from "../index.ts";
import { agreeOn } from "./agree.ts";
import { command, decidedBy, mostly, seldom } from "./comment-commands.ts";
import { actorNamed, commentsOf, type Model, type ModelContribution, occasionIn } from "./model.ts";

const focalPoint = mostly("focal-point.a", "focal-point.a", "focal-point.b", "focal-point.o");

/** What is in force, late or not, is taken back by whatever arrives in time. */
const withdrawAll = (model: Model, delegation: string): void => {
  for (const contribution of model.contributions)
    if (contribution.delegation === delegation) contribution.withdrawn = true;
};

export const submit = fc.record({ name: focalPoint, stale: seldom }).map((given) =>
  command({ submit: given }, async (model, real) => {
    const { name } = given;
    const actor = actorNamed(model, name);
    const delegation = actor.kind === "delegate" ? actor.delegation : "";
    const comments = commentsOf(model, delegation);
    const clearance = model.clearance[delegation] ?? "one-step";
    const { included } = sortForSubmission(
      { person: "person" in actor ? actor.person : "", delegation },
      clearance,
      comments,
    );
    const checked = included.map(({ id, version }) => ({ id, version: version - (given.stale ? 1 : 0) }));
    const decided = decidedBy({ model, name, deed: "submit the contribution" }, () =>
      decideSubmission(occasionIn(model, actor), { clearance, comments, checked }),
    );
    const answered = await settle(
      real.api(actor).contribution.submit({ consultation: real.slug, checked, form: randomUUID() }),
    );
    agreeOn(given, decided, answered);
    if (!decided.ok || !answered.ok) return;
    const { reference } = answered.value;
    const { late } = decided.value;
    if (!late) {
      withdrawAll(model, delegation);
      for (const comment of comments) if (comment.state === "submitted") comment.late = null;
    }
    for (const comment of decided.value.included)
      Object.assign(comment, {
        state: "submitted",
        version: comment.version + 1,
        reason: null,
        late: late ? { reference, standing: "undecided" } : null,
      });
    model.contributions.push({
      reference,
      delegation,
      withdrawn: false,
      standing: late ? "undecided" : null,
    });
  }),
);

export const withdraw = focalPoint.map((name) =>
  command({ withdraw: name }, async (model, real) => {
    const actor = actorNamed(model, name);
    const delegation = actor.kind === "delegate" ? actor.delegation : "";
    const standing = model.contributions.filter((each) => each.delegation === delegation && !each.withdrawn);
    const decided = decidedBy({ model, name, deed: "submit the contribution" }, () => {
      const permitted = decideWithdrawal(occasionIn(model, actor));
      if (!permitted.ok) return permitted;
      return standing.length === 0 ? refuse({ code: "contribution.empty" }) : accept(null);
    });
    const answered = await settle(
      real.api(actor).contribution.withdraw({ consultation: real.slug, form: randomUUID() }),
    );
    agreeOn({ withdraw: name }, decided, answered);
    if (!decided.ok) return;
    withdrawAll(model, delegation);
    for (const comment of commentsOf(model, delegation))
      if (comment.state === "submitted")
        Object.assign(comment, {
          state: "withdrawn",
          version: comment.version + 1,
          reason: null,
          late: null,
        });
  }),
);

export const decideOnLate = fc
  .record({
    name: mostly("officer", "head"),
    pick: fc.nat(20),
    decision: fc.constantFrom("accepted" as const, "left-aside" as const),
  })
  .map((given) =>
    command(
      { decideOnLate: given },
      async (model, real) => {
        const { name, decision } = given;
        const actor = actorNamed(model, name);
        const waiting = model.contributions.filter(({ standing }) => standing === "undecided");
        const pool = waiting.length > 0 ? waiting : model.contributions;
        const target = pool[given.pick % pool.length] as ModelContribution;
        const { reference, standing } = target;
        const decided = decidedBy({ model, name, deed: "decide on late contributions" }, () =>
          decideLate(actor, {
            withdrawn: target.withdrawn ? "2026-01-01T00:00:00.000Z" : null,
            late: standing === null ? null : { standing, reason: null, decided: null },
          }),
        );
        const input = {
          consultation: real.slug,
          reference,
          decision,
          reason: "Arrived late.",
          form: randomUUID(),
        };
        agreeOn(given, decided, await settle(real.api(actor).contribution.decideLate(input)));
        if (!decided.ok) return;
        target.standing = decision;
        for (const comment of model.comments)
          if (comment.late?.reference === reference) comment.late = { reference, standing: decision };
      },
      (model) => model.contributions.length > 0,
    ),
  );
