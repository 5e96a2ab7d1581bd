import { environment, publicOrigin } from "../../../../../../../../env.ts";
import { formTitle } from "../../../../../../../../server/form/title.ts";
import { type EntryProps, openEntry, refusedForm } from "../../../../../../../../server/revision/entry.ts";
import { addressesIn } from "../../../../../../../../ui/addresses.ts";
import { PreviewView } from "../../../../../../../../ui/revision/preview-view.tsx";

export const generateMetadata = async ({ params, searchParams }: EntryProps) =>
  formTitle((await params).recordKey.slice(0, 100), searchParams);

const PreviewPage = async (props: EntryProps) => {
  const open = await openEntry(props);
  const { api, kind, key, base, entry, locale } = open;
  const { values, errors } = await refusedForm(props.searchParams, `${base}/preview`, open);
  const { published, number } = entry;
  const isNew = published === null || published === number;
  const differences = isNew ? null : await api.revision.compare({ kind, key, from: published, to: number });
  const address = new URL(addressesIn(locale).outcome(key), publicOrigin(environment())).href;
  const isSaved = (await props.searchParams).saved !== undefined;
  const form = { held: values, errors, isSaved };
  return <PreviewView open={open} {...form} differences={differences} address={address} />;
};

export default PreviewPage;
