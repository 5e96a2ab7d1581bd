import { boundedText } from "@rabat/core/language";
import { actorOf, visitor } from "@rabat/core/partner";
import { accept, type Result, refuse } from "@rabat/core/refusal";
import { asActor, audit, pendings, type people, type Transaction } from "@rabat/db";
import { z } from "zod";
import type { Context } from "../context.ts";
import { heldFactors } from "../factor/held.ts";
import { keepApp, offerApp } from "../factor/keep-app.ts";
import { keepPasskey, offerAdding } from "../factor/passkey.ts";
import { drawRecoveryCodes } from "../factor/recovery-codes.ts";
import { queueMail } from "../mail/queue.ts";
import { resultOf } from "../result.ts";
import { open } from "../trpc.ts";
import { beginSession, SignedIn } from "./begin.ts";
import { PasskeyAnswered, PasskeyOffered } from "./passkey.ts";

export const PasskeyName = boundedText({ field: "passkeyName", limit: 60, required: true });

export const AppOffered = z.object({ key: z.string(), address: z.string(), sealed: z.string() });

/** Only while an account has no second factor may the password alone add the first one. */
const whoSetsUp = async (tx: Transaction, pending: string | null): Promise<people.Person | null> => {
  const person = pending === null ? null : await pendings.personOfPending(tx, pending);
  return person !== null && (await heldFactors(tx, person.id)).count === 0 ? person : null;
};

/** What a person without a second factor may choose from. */
export const offerSetUp = open
  .input(z.object({ pending: z.uuid(), earlier: z.string().max(1_000) }))
  .output(z.object({ app: AppOffered, passkey: PasskeyOffered }).nullable())
  .query(({ ctx, input: { pending, earlier } }) =>
    asActor(ctx.db, visitor, async (tx) => {
      const person = await whoSetsUp(tx, pending);
      if (person === null) return null;
      const app = await offerApp(tx, ctx.seal, { person, earlier });
      return { app, passkey: await offerAdding(tx, ctx, person) };
    }),
  );

const events = { "new app": "app-set-up", "new passkey": "passkey-added" } as const;

const setUp = (
  ctx: Context,
  { pending, by }: { pending: string | null; by: keyof typeof events },
  keep: (tx: Transaction, person: string) => Promise<Result<null>>,
): Promise<Result<SignedIn>> =>
  asActor(ctx.db, visitor, async (tx) => {
    const person = await whoSetsUp(tx, pending);
    if (person === null || pending === null) return refuse({ code: "sign-in.expired" });
    const kept = await keep(tx, person.id);
    if (!kept.ok) return kept;
    await pendings.endPending(tx, pending);
    await drawRecoveryCodes(tx, ctx.seal, person.id);
    const { id, role, delegation } = person;
    const actor = actorOf({ person: id, role, delegation });
    await audit.appendAudit(tx, { chain: `person:${id}`, actor, deed: "add a second factor", subject: by });
    await queueMail(tx, { kind: "security", person: id, event: events[by] });
    return accept(await beginSession(tx, ctx, { person, by }));
  });

/** Ends a first sign-in with an authenticator app, and draws the recovery codes. */
export const setUpApp = open
  .input(z.object({ pending: z.uuid().nullable(), sealed: z.string().max(1_000), code: z.string().max(100) }))
  .output(resultOf(SignedIn))
  .mutation(({ ctx, input: { pending, ...given } }) =>
    setUp(ctx, { pending, by: "new app" }, (tx, person) => keepApp(tx, ctx.seal, { person, ...given })),
  );

/** The same with a passkey. */
export const setUpPasskey = open
  .input(PasskeyAnswered.extend({ pending: z.uuid().nullable(), name: PasskeyName }))
  .output(resultOf(SignedIn))
  .mutation(({ ctx, input: { pending, ...given } }) =>
    setUp(ctx, { pending, by: "new passkey" }, (tx, person) => keepPasskey(tx, ctx, { person, ...given })),
  );
