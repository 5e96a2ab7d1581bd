import { maySee } from "@rabat/core/comment";
import type { Actor } from "@rabat/core/partner";
import type { Result } from "@rabat/core/refusal";
import { expect } from "vitest";
import { settle } from "../index.ts";
import { actorNamed, type Model } from "./model.ts";
import type { World } from "./world.ts";

/** What a call came to: "ok", or its first refusal. */
const outcomeOf = (result: Result<unknown>): string => (result.ok ? "ok" : result.refusals[0].code);

/** The decision of the model and the answer of the procedure are the same. */
export const agreeOn = (what: unknown, decided: Result<unknown>, answered: Result<unknown>) =>
  expect({ what, outcome: outcomeOf(answered) }).toEqual({ what, outcome: outcomeOf(decided) });

const byId = <Row extends { id: string }>(rows: readonly Row[]) =>
  rows.toSorted((left, right) => (left.id < right.id ? -1 : 1));

/** The tables hold what the model holds. */
const agreeOnTables = async (model: Model, { query, slug }: World) => {
  const comments = await query(
    `select id, delegation, state, version, confidential, returned_reason as reason,
        late_reference as reference, late_standing as standing
      from comment where consultation = $1 and removed is null`,
    [slug],
  );
  expect(byId(comments as { id: string }[])).toEqual(
    byId(
      model.comments.map(({ author: _author, late, ...comment }) => ({
        ...comment,
        reference: late?.reference ?? null,
        standing: late?.standing ?? null,
      })),
    ),
  );
  const contributions = await query(
    `select reference as id, delegation, withdrawn is not null as withdrawn, late_standing as standing
      from contribution where consultation = $1`,
    [slug],
  );
  expect(byId(contributions as { id: string }[])).toEqual(
    byId(model.contributions.map(({ reference, ...rest }) => ({ id: reference, ...rest }))),
  );
};

/** Every comment that a person is shown anywhere. */
const shownTo = async ({ api, slug, query }: World, actor: Actor): Promise<string[]> => {
  if (actor.kind === "secretariat") {
    const matrix = await api(actor).disposition.matrix({ slug, locale: "en" });
    if (!matrix.ok) throw new Error(matrix.refusals[0].code);
    const rows = matrix.value.sections.flatMap((section) => [...section.rows, ...section.observers]);
    expect(rows).toHaveLength(matrix.value.total);
    return rows.map(({ comment }) => comment.id);
  }
  const workspace = await settle(api(actor).consultation.workspace({ slug }));
  const others = await settle(api(actor).comment.others({ consultation: slug }));
  if (!workspace.ok || !others.ok) throw new Error("an invited delegation reads its consultation");
  const { partners, observers } = others.value;
  // others know a comment by an id of its own
  const known = await query("select id, public_id from comment where consultation = $1", [slug]);
  const byPublicId = new Map(known.map((row) => [row.public_id, String(row.id)]));
  const theirs = [...partners, ...observers].map(({ id }) => byPublicId.get(id) ?? id);
  return [...workspace.value.comments.map(({ id }) => id), ...theirs];
};

// what is seen hangs on the delegation, not on the role in it
const readers = ["focal-point.a", "focal-point.b", "focal-point.o", "officer"];

/** Everybody is shown what core says they may see, and nothing else. */
const agreeOnSight = async (model: Model, real: World) => {
  const { visibility } = model.consultation;
  for (const name of readers) {
    const actor = actorNamed(model, name);
    const expected = model.comments.filter((comment) =>
      maySee(actor, comment, { visibility, invited: model.invited }),
    );
    const shown = await shownTo(real, actor);
    expect({ name, shown: shown.toSorted() }).toEqual({
      name,
      shown: expected.map(({ id }) => id).toSorted(),
    });
  }
};

export const agree = async (model: Model, real: World): Promise<void> => {
  await agreeOnTables(model, real);
  await agreeOnSight(model, real);
};
