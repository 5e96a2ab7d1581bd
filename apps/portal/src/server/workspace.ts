import type { Account, Api } from "@rabat/api";
import { cache } from "react";
import { apiFor } from "./api.ts";
import { currentActor } from "./auth.ts";
import { enter, found } from "./gate.ts";
import type { Locale } from "./i18n.ts";
import { pageLocale } from "./page-locale.ts";

type Given = Extract<Awaited<ReturnType<Api["consultation"]["workspace"]>>, { ok: true }>["value"];
export type Workspace = Given & { locale: Locale; account: Account; base: string };

const read = cache(async (slug: string) =>
  found(apiFor(await currentActor()).consultation.workspace({ slug })),
);

/** What every page of a delegation's work on one consultation begins with. */
export const workspaceOf = async (params: Promise<{ locale: string; slug: string }>): Promise<Workspace> => {
  const locale = await pageLocale(params);
  const { slug } = await params;
  const account = await enter("delegation", locale);
  const base = `/${locale}/delegation/consultations/${slug}`;
  return { ...(await read(slug.slice(0, 101))), locale, account, base };
};
