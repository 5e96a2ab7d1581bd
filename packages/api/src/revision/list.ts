import { Bilingual, OfficialText } from "@rabat/core/language";
import { entryState, entryStates, RecordKind, recordBodies, recordKinds } from "@rabat/core/revision";
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

const titleOf = (kind: RecordKind, body: unknown): z.infer<typeof Listed>["title"] => {
  const read = recordBodies[kind].partial().safeParse(body);
  if (!read.success) return null;
  const { data } = read;
  if ("title" in data && data.title) return data.title;
  if ("text" in data && data.text) return data.text;
  return "place" in data && data.place ? data.place.city : null;
};

const listed = (kind: RecordKind, { key, body, standing, drafted }: ListedEntry) => ({
  kind,
  key,
  title: titleOf(kind, body),
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
