import { randomUUID } from "node:crypto";
import { decideExtension, type Visibility } from "@rabat/core/consultation";
import { decideRemoval, decideRole, delegateRoles } from "@rabat/core/partner";
import { accept } from "@rabat/core/refusal";
import fc from "fast-check";
import { settle } from "../index.ts";
import { agreeOn } from "./agree.ts";
import { command, decidedBy, mostly } from "./comment-commands.ts";
import { actorNamed, membersIn, modelNow, personNamed } from "./model.ts";
import { names } from "./world.ts";

const focalPoint = mostly("focal-point.a", "focal-point.b");
const anyone = fc.constantFrom(...names);
const hour = 3_600_000;
const inHours = (hours: number) => new Date(Date.now() + hours * hour).toISOString();

/** The clock moves on, or back: the consultation's dates move instead. */
export const moveClock = fc
  .constantFrom("open", "open", "grace", "closed", "closed", "closed", "answered")
  .map((stage) =>
    command({ moveClock: stage }, async (model, { arranged, query, slug }) => {
      const hours = stage === "open" ? 24 : -1;
      const graceMinutes = stage === "grace" ? 600 : 0;
      const responded = stage === "answered" ? inHours(-0.5) : null;
      await arranged.moveClosing(slug, hours * hour);
      await query("update consultation set grace_minutes = $2, responded = $3 where slug = $1", [
        slug,
        graceMinutes,
        responded,
      ]);
      Object.assign(model.consultation, { closes: inHours(hours), graceMinutes, responded });
      // a clock that has moved on has also moved past what was extended
      if (stage === "open") return;
      await query(
        "update consultation_extension set closes = clock_timestamp() - interval '1 hour' where consultation = $1",
        [slug],
      );
      for (const change of model.changes) change.closes = inHours(-1);
    }),
  );

/** What the clocks of the consultation's zone, UTC, show in so many days, at noon. */
const noonIn = (days: number) => `${inHours(24 * days).slice(0, 10)}T12:00`;

export const extend = fc
  .record({ name: mostly("head"), forOne: fc.boolean(), days: fc.constantFrom(-3, 5, 9) })
  .map((given) =>
    command({ extend: given }, async (model, real) => {
      const { name, days } = given;
      const actor = actorNamed(model, name);
      const delegation = given.forOne ? (model.invited[0] ?? null) : null;
      const closes = new Date(`${noonIn(days)}:00.000Z`).toISOString();
      const decided = decidedBy({ model, name, deed: "extend consultations" }, () =>
        decideExtension({ ...model, actor, now: modelNow() }, { delegation, closes }),
      );
      const input = { consultation: real.slug, delegation, local: noonIn(days), form: randomUUID() };
      const answered = await settle(real.api(actor).consultation.extend(input));
      agreeOn(given, decided, answered);
      if (decided.ok && answered.ok)
        model.changes.push({ delegation, ...decided.value, closes: answered.value.closes });
    }),
  );

export const chooseClearance = fc
  .record({ name: focalPoint, clearance: fc.constantFrom("one-step" as const, "two-steps" as const) })
  .map((given) =>
    command({ chooseClearance: given }, async (model, real) => {
      const { name, clearance } = given;
      const actor = actorNamed(model, name);
      const decided = decidedBy({ model, name, deed: "choose clearance" }, () => accept(null));
      const answered = await settle(
        real.api(actor).delegation.setClearance({ clearance, form: randomUUID() }),
      );
      agreeOn(given, decided, answered);
      if (decided.ok && actor.kind === "delegate") model.clearance[actor.delegation] = clearance;
    }),
  );

export const share = fc.constantFrom<Visibility>("own-delegation", "invited-delegations").map((visibility) =>
  command({ share: visibility }, async (model, { query, slug }) => {
    await query("update consultation set visibility = $2 where slug = $1", [slug, visibility]);
    model.consultation.visibility = visibility;
  }),
);

export const changeRole = fc
  .record({ name: focalPoint, whom: anyone, role: fc.constantFrom(...delegateRoles) })
  .map((given) =>
    command({ changeRole: given }, async (model, real) => {
      const { name, role } = given;
      const actor = actorNamed(model, name);
      const { person } = personNamed(model, given.whom);
      const members = actor.kind === "delegate" ? membersIn(model, actor.delegation) : [];
      const decided = decidedBy({ model, name, deed: "keep members" }, () =>
        decideRole(actor, members, { person, role }),
      );
      const answered = await settle(real.api(actor).member.changeRole({ person, role, form: randomUUID() }));
      agreeOn(given, decided, answered);
      if (decided.ok) personNamed(model, given.whom).role = role;
    }),
  );

export const remove = fc
  .record({
    name: focalPoint,
    whom: fc.constantFrom(...names.filter((name) => name.startsWith("contributor"))),
  })
  .map((given) =>
    command({ remove: given }, async (model, real) => {
      const { name, whom } = given;
      const actor = actorNamed(model, name);
      const { person } = personNamed(model, whom);
      const members = actor.kind === "delegate" ? membersIn(model, actor.delegation) : [];
      const decided = decidedBy({ model, name, deed: "keep members" }, () =>
        decideRemoval(actor, members, person),
      );
      const answered = await settle(real.api(actor).member.remove({ person, form: randomUUID() }));
      agreeOn(given, decided, answered);
      if (decided.ok) personNamed(model, whom).removed = true;
    }),
  );
