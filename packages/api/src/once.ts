import { type Actor, personOf } from "@rabat/core/partner";
import type { Result } from "@rabat/core/refusal";
import { forms, type Transaction } from "@rabat/db";
import { z } from "zod";

/** The key drawn into each form that changes something. */
export const FormKey = z.uuid();

type Form = {
  actor: Actor;
  key: string;
  /** Forms that this one follows and whose answers never came back. */
  after?: readonly string[];
};

/**
 * One effect per form: on a double click, a reload, a retry after a cut line, the first arrival's outcome comes
 * back and nothing happens again. A refusal changed nothing and is not kept, so the mended form may be sent.
 *
 * What the forms before it led to is settled first and told to `effect`; one of them that arrives only later has the
 * outcome of this form and does nothing.
 */
export const oncePerForm = async <Value>(
  tx: Transaction,
  { actor, key, after = [] }: Form,
  effect: (earlier: readonly Value[]) => Promise<Result<Value>>,
): Promise<Result<Value>> => {
  const person = personOf(actor);
  if (person === null) return effect([]);
  const outcomes = new Map<string, Result<Value> | null>();
  // in one order, whoever asks: forms that name each other wait for each other, and not both for ever
  for (const one of [...new Set([key, ...after])].sort())
    outcomes.set(one, (await forms.effectOfForm(tx, person, one)) as Result<Value> | null);
  const earlier = outcomes.get(key);
  if (earlier) return earlier;
  const known = [...outcomes.values()].flatMap((found) => (found?.ok ? [found.value] : []));
  const outcome = await effect(known);
  if (!outcome.ok) return outcome;
  for (const [one, found] of outcomes)
    if (found === null) await forms.keepFormEffect(tx, { person, key: one, outcome });
  return outcome;
};
