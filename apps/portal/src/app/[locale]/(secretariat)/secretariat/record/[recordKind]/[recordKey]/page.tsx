import { recordFormOf } from "@rabat/core/revision";
import { formTitle } from "../../../../../../../server/form/title.ts";
import { recordChoices } from "../../../../../../../server/revision/choices.ts";
import { type EntryProps, openEntry, refusedForm } from "../../../../../../../server/revision/entry.ts";
import { fieldWords } from "../../../../../../../ui/revision/field-words.ts";
import { RecordEdit } from "../../../../../../../ui/revision/record-edit.tsx";

export const generateMetadata = async ({ params, searchParams }: EntryProps) =>
  formTitle((await params).recordKey.slice(0, 100), searchParams);

const EntryPage = async (props: EntryProps) => {
  const open = await openEntry(props);
  const { locale, api, kind, key, base, entry } = open;
  const held = await refusedForm(props.searchParams, base, open);
  const isHeld = held.refusals.length > 0;
  const from = Number(held.values.read);
  const isStale = isHeld && Number.isInteger(from) && from !== entry.current;
  const meanwhile = isStale ? await api.revision.compare({ kind, key, from, to: entry.current }) : null;
  const parts = {
    locale,
    wordsOf: await fieldWords(),
    values: isHeld ? held.values : recordFormOf(entry.version),
    errors: held.errors,
    choices: await recordChoices(kind, locale),
  };
  return <RecordEdit open={open} parts={parts} meanwhile={meanwhile} />;
};

export default EntryPage;
