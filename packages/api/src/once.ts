import { type Actor, personOf } from "@rabat/core/partner";
import type { Result } from "@rabat/core/refusal";
import { forms, type Transaction } from "@rabat/db";
import { z } from "zod";

/** The key drawn into each form that changes something. */
export const FormKey = z.uuid();

/**
 * One effect per form: on a double click, a reload, a retry after a cut line, the first arrival's outcome comes
 * back and nothing happens again. A refusal changed nothing and is not kept, so the mended form may be sent.
 */
export const oncePerForm = async <Value>(
  tx: Transaction,
  { actor, key }: { actor: Actor; key: string },
  effect: () => Promise<Result<Value>>,
): Promise<Result<Value>> => {
  const person = personOf(actor);
  if (person === null) return effect();
  const earlier = await forms.effectOfForm(tx, person, key);
  if (earlier !== null) return earlier as Result<Value>;
  const outcome = await effect();
  if (outcome.ok) await forms.keepFormEffect(tx, { person, key, outcome });
  return outcome;
};
