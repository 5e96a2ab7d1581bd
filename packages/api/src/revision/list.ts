import { Bilingual, OfficialText } from "@rabat/core/language";
import { partnerOf } from "@rabat/core/partner";
import { entryState, entryStates, RecordKind, recordKinds } from "@rabat/core/revision";
import { asActor, type ListedEntry, listEntries } from "@rabat/db";
import { z } from "zod";
import { forDeed } from "../trpc.ts";

const Listed = z.object({
  kind: RecordKind,
  key: z.string(),
  /** What it is called; null where only its name in addresses says that. */
  title: z.union([OfficialText, Bilingual]).nullable(),
  state: z.enum(entryStates),
  drafted: z.object({ by: z.string().nullable(), at: z.string() }).nullable(),
});

/** What an entry can be called by: a title, a text, the city of a meeting without either, or which partner it is of. */
const Called = z.object({
  title: OfficialText.nullish(),
  text: OfficialText.nullish(),
  place: z.object({ city: Bilingual }).nullish(),
  partner: z.string().nullish(),
  code: z.string().nullish(),
});

const titleOf = (body: unknown): z.infer<typeof Listed>["title"] => {
  const { data } = Called.safeParse(body);
  return (
    data?.title ??
    data?.text ??
    data?.place?.city ??
    partnerOf(data?.partner ?? data?.code ?? "")?.name ??
    null
  );
};

const listed = (kind: RecordKind, { key, body, standing, drafted }: ListedEntry) => ({
  kind,
  key,
  title: titleOf(body),
  state: entryState(standing),
  drafted,
});

/** Everything that can be edited of the record, by kind, with how it stands and who drafted last. */
export const listRevisions = forDeed("edit content")
  .input(z.object({ kind: RecordKind.optional(), state: z.enum(entryStates).optional() }))
  .output(z.array(Listed))
  .query(({ ctx, input: { kind, state } }) =>
    asActor(ctx.db, ctx.actor, async (tx) => {
      const all = [];
      for (const one of kind === undefined ? recordKinds : [kind])
        for (const entry of await listEntries(tx, one)) all.push(listed(one, entry));
      return all.filter((entry) => state === undefined || entry.state === state);
    }),
  );
