import { personOf } from "@rabat/core/partner";
import { accept, type Result, refuse } from "@rabat/core/refusal";
import { currentNumber, decideSaveRevision, readRecordForm, versionDifference } from "@rabat/core/revision";
import { asActor, audit, members, revisions } from "@rabat/db";
import { z } from "zod";
import { Upload, withFile } from "../file/upload.ts";
import { FormKey, oncePerForm } from "../once.ts";
import { resultOf } from "../result.ts";
import { forDeed } from "../trpc.ts";
import { Entry, entryChain, knownNames } from "./named.ts";

const SaveRevision = Entry.extend({
  /** The number of the version that it was written on; null: of none, this is a new entry. */
  read: z.int().nullable(),
  /** The form's values by the names of its controls; core reads them. */
  values: z.record(z.string().max(200), z.string().max(200_000)),
  /** For a document: a file in the place of the one before. */
  upload: Upload.nullable().default(null),
  form: FormKey,
});

/** Keeps a further version of an entry; readers see nothing of it. */
export const saveRevision = forDeed("edit content")
  .input(SaveRevision)
  .output(resultOf(z.object({ number: z.int() })))
  .mutation(({ ctx: { db, actor }, input: { kind, key, read, values, upload, form } }) =>
    asActor(db, actor, (tx) => {
      const effect = async (): Promise<Result<{ number: number }>> => {
        const drafter = personOf(actor);
        if (drafter === null || !(await members.stillActs(tx, actor)))
          return refuse({ code: "actor.not-permitted" });
        const chain = entryChain({ kind, key });
        await audit.lockChain(tx, chain);
        const standing = await revisions.standingOf(tx, kind, key);
        const current = currentNumber(standing);
        const before =
          current === null ? null : await revisions.findRevision(tx, { kind, key, number: current });
        const written = readRecordForm({ kind, key, values }, await knownNames(tx));
        const filed = written.ok
          ? await withFile(tx, { version: written.value, before, upload, values, drafter })
          : written;
        const changed = !filed.ok || before === null || versionDifference(before, filed.value).length > 0;
        const decided = decideSaveRevision(actor, standing, { read, changed });
        if (!decided.ok) return decided;
        if (!filed.ok) return filed;
        if (standing.latest === null && before)
          await revisions.insertRevision(tx, { ...before, number: 0, drafter: null });
        await revisions.insertRevision(tx, { ...filed.value, number: decided.value.number, drafter });
        const detail = { ...decided.value, body: audit.sha256(JSON.stringify(filed.value.body)) };
        await audit.appendAudit(tx, { chain, actor, deed: "draft for the record", subject: key, detail });
        return accept(decided.value);
      };
      return oncePerForm(tx, { actor, key: form }, effect);
    }),
  );
