import type { Account, Api } from "@rabat/api";
import { apiFor } from "./api.ts";
import { currentActor } from "./auth.ts";
import type { Fields } from "./form/fields.ts";
import { heldForms } from "./form/hold.ts";
import { type FormError, formErrors } from "./form/refusals.ts";
import { enter } from "./gate.ts";
import type { Locale } from "./i18n.ts";
import { pageLocale } from "./page-locale.ts";

type Search = Promise<Record<string, string | string[] | undefined>>;
type Given = { params: Promise<{ locale: string; slug: string }>; searchParams: Search };

/** What a page of the Secretariat's work on one consultation begins with. */
export type SecretariatPage = {
  locale: Locale;
  slug: string;
  /** The consultation's own page, and this one. */
  base: string;
  here: string;
  account: Account;
  api: Api;
  held: Fields;
  errors: readonly FormError[];
};

/** `path` is the page's own, below that of the consultation. */
export const secretariatPage = async (
  { params, searchParams }: Given,
  path: string,
): Promise<SecretariatPage> => {
  const locale = await pageLocale(params);
  const { slug } = await params;
  const account = await enter("secretariat", locale);
  const base = `/${locale}/secretariat/consultations/${slug}`;
  const here = `${base}${path}`;
  const { values, refusals } = await heldForms.find(searchParams, here);
  const errors = await formErrors(refusals, { locale, zone: account.zone });
  const api = apiFor(await currentActor());
  return { locale, slug: slug.slice(0, 100), base, here, account, api, held: values, errors };
};
