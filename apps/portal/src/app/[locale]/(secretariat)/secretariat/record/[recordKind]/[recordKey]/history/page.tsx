import { getTranslations } from "next-intl/server";
import { type EntryProps, numberIn, openEntry } from "../../../../../../../../server/revision/entry.ts";
import { HistoryView } from "../../../../../../../../ui/revision/history-view.tsx";

export const generateMetadata = async ({ params }: EntryProps) => {
  const t = await getTranslations("revision");
  return { title: t("within", { name: (await params).recordKey.slice(0, 100), part: t("history") }) };
};

const HistoryPage = async (props: EntryProps) => {
  const open = await openEntry(props);
  const { api, kind, key } = open;
  const [from, to] = [await numberIn(props.searchParams, "from"), await numberIn(props.searchParams, "to")];
  const differences =
    from === null || to === null ? null : await api.revision.compare({ kind, key, from, to });
  const compared = from === null || to === null || differences === null ? null : { from, to, differences };
  return <HistoryView open={open} compared={compared} />;
};

export default HistoryPage;
