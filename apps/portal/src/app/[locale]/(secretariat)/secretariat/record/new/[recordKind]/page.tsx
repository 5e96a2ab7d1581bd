import { RecordKind } from "@rabat/core/revision";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { formTitle } from "../../../../../../../server/form/title.ts";
import { enter } from "../../../../../../../server/gate.ts";
import { pageLocale } from "../../../../../../../server/page-locale.ts";
import { requestApi } from "../../../../../../../server/request-api.ts";
import { freeKeys, recordChoices } from "../../../../../../../server/revision/choices.ts";
import { refusedForm } from "../../../../../../../server/revision/entry.ts";
import { fieldWords } from "../../../../../../../ui/revision/field-words.ts";
import { NewEntry } from "../../../../../../../ui/revision/new-entry.tsx";

type NewProps = {
  params: Promise<{ locale: string; recordKind: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

const kindIn = async (params: NewProps["params"]) =>
  RecordKind.safeParse((await params).recordKind).data ?? notFound();

export const generateMetadata = async ({ params, searchParams }: NewProps) => {
  const t = await getTranslations({ locale: await pageLocale(params), namespace: "revision" });
  return formTitle(t(`add.${await kindIn(params)}`), searchParams);
};

const NewEntryPage = async ({ params, searchParams }: NewProps) => {
  const locale = await pageLocale(params);
  await enter("secretariat", locale);
  const kind = await kindIn(params);
  const page = `/${locale}/secretariat/record/new/${kind}`;
  const { values, errors } = await refusedForm(searchParams, page, { locale });
  const entries = await (await requestApi()).revision.list({ kind });
  const choices = await recordChoices(kind, locale);
  const parts = { locale, wordsOf: await fieldWords(), values, errors, choices };
  const keys = await freeKeys(kind, { locale, taken: entries.map(({ key }) => key) });
  return <NewEntry kind={kind} parts={parts} keys={keys} />;
};

export default NewEntryPage;
