import { cache } from "react";
import type { Preparing } from "../ui/preparation/preparing.ts";
import { apiFor } from "./api.ts";
import { currentActor } from "./auth.ts";
import { heldForms } from "./form/hold.ts";
import { formErrors } from "./form/refusals.ts";
import { enter, found } from "./gate.ts";
import { pageLocale } from "./page-locale.ts";

export type PreparationProps = {
  params: Promise<{ locale: string; slug: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

const read = cache(async (slug: string) => found(apiFor(await currentActor()).preparation.read({ slug })));

/** What every page on one consultation's preparation begins with; `page` is where its forms are. */
export const preparing = async (
  { params, searchParams }: PreparationProps,
  page: string,
): Promise<Preparing> => {
  const locale = await pageLocale(params);
  const { slug } = await params;
  const account = await enter("secretariat", locale);
  const known = await read(slug.slice(0, 101));
  const base = `/${locale}/secretariat/consultations/${known.consultation.slug}`;
  const { values, refusals } = await heldForms.find(searchParams, base + page);
  const errors = await formErrors(refusals, { locale, zone: known.consultation.zone });
  const { saved } = await searchParams;
  return { locale, account, known, base, held: { values, errors }, isSaved: saved !== undefined };
};
