import { entryStates, RecordKind } from "@rabat/core/revision";
import { getTranslations } from "next-intl/server";
import { enter } from "../../../../../server/gate.ts";
import { pageLocale } from "../../../../../server/page-locale.ts";
import { requestApi } from "../../../../../server/request-api.ts";
import { RecordDesk } from "../../../../../ui/revision/record-desk.tsx";

type DeskProps = {
  params: Promise<{ locale: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export const generateMetadata = async ({ params }: DeskProps) => {
  const t = await getTranslations({ locale: await pageLocale(params), namespace: "revision" });
  return { title: t("title") };
};

const RecordPage = async ({ params, searchParams }: DeskProps) => {
  const locale = await pageLocale(params);
  const { zone } = await enter("secretariat", locale);
  const asked = await searchParams;
  const kind = RecordKind.safeParse(asked.kind).data;
  const state = entryStates.find((one) => one === asked.state);
  const chosen = { ...(kind ? { kind } : {}), ...(state ? { state } : {}) };
  const entries = await (await requestApi()).revision.list(chosen);
  return <RecordDesk locale={locale} zone={zone} entries={entries} chosen={chosen} />;
};

export default RecordPage;
