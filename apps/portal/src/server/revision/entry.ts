import type { Account, Api } from "@rabat/api";
import { partnerOf } from "@rabat/core/partner";
import { RecordKind } from "@rabat/core/revision";
import { notFound } from "next/navigation";
import { fieldWords } from "../../ui/revision/field-words.ts";
import { heldForms } from "../form/hold.ts";
import { formErrors } from "../form/refusals.ts";
import type { Sent } from "../form/sent.ts";
import { enter } from "../gate.ts";
import type { Locale } from "../i18n.ts";
import { pageLocale } from "../page-locale.ts";
import { requestApi } from "../request-api.ts";

type Search = Promise<Record<string, string | string[] | undefined>>;
export type EntryProps = {
  params: Promise<{ locale: string; recordKind: string; recordKey: string }>;
  searchParams: Search;
};

type Entry = NonNullable<Awaited<ReturnType<Api["revision"]["read"]>>>;

export type OpenEntry = {
  locale: Locale;
  account: Account;
  api: Api;
  kind: RecordKind;
  key: string;
  /** What it is called: of a partner its name, of anything else its key. */
  called: { title: string; titleLanguage?: Locale };
  /** Where the entry is edited; its other pages lie below. */
  base: string;
  entry: Entry;
};

export const entryAddress = (locale: Locale, kind: string, key: string): string =>
  `/${locale}/secretariat/record/${kind}/${key}`;

/** Where an entry is read over, published and withdrawn. */
export const previewAddress = ({ fields, locale }: Pick<Sent, "fields" | "locale">): string =>
  `${entryAddress(locale, fields.recordKind ?? "", fields.recordKey ?? "")}/preview`;

/** Of a page's address, a number of a version; null for anything else. */
export const numberIn = async (searchParams: Search, name: string): Promise<number | null> => {
  const value = (await searchParams)[name];
  return typeof value === "string" && /^\d{1,6}$/.test(value) ? Number(value) : null;
};

/** The entry that a page of the desk is about, at the version named in its address or the last one; or 404. */
export const openEntry = async ({ params, searchParams }: EntryProps): Promise<OpenEntry> => {
  const locale = await pageLocale(params);
  const account = await enter("secretariat", locale);
  const { recordKind, recordKey: key } = await params;
  const kind = RecordKind.safeParse(recordKind);
  if (!kind.success || key.length > 100) notFound();
  const api = await requestApi();
  const number = await numberIn(searchParams, "version");
  const asked = { kind: kind.data, key, ...(number === null ? {} : { number }) };
  const entry = (await api.revision.read(asked)) ?? notFound();
  const partner = kind.data === "partner" ? partnerOf(key) : undefined;
  const called = partner ? { title: partner.name[locale] } : { title: key, titleLanguage: "en" as const };
  return {
    locale,
    account,
    api,
    kind: kind.data,
    key,
    called,
    base: entryAddress(locale, kind.data, key),
    entry,
  };
};

/** What of a form of the record came back refused to this page, each refusal naming its control in words. */
export const refusedForm = async (searchParams: Search, page: string, { locale }: { locale: Locale }) => {
  const { values, refusals } = await heldForms.find(searchParams, page);
  const nameOf = await fieldWords();
  return { values, refusals, errors: await formErrors(refusals, { locale, nameOf }) };
};
