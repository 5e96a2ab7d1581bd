import { type Account, type Api, actorOfAccount } from "@rabat/api";
import { isKept } from "@rabat/core/consultation";
import type { Delegate } from "@rabat/core/partner";
import { notFound } from "next/navigation";
import { cache } from "react";
import { apiFor } from "./api.ts";
import { currentActor } from "./auth.ts";
import { enter, found } from "./gate.ts";
import type { Locale } from "./i18n.ts";
import { pageLocale } from "./page-locale.ts";

type Given = Extract<Awaited<ReturnType<Api["consultation"]["workspace"]>>, { ok: true }>["value"];
export type Workspace = Given & {
  locale: Locale;
  account: Account;
  delegate: Delegate;
  base: string;
  /** Comments can be written and sent: in time, or late. */
  isWriting: boolean;
};

const read = cache(async (slug: string) =>
  found(apiFor(await currentActor()).consultation.workspace({ slug })),
);

/** What every page of a delegation's work on one consultation begins with. */
export const workspaceOf = async (params: Promise<{ locale: string; slug: string }>): Promise<Workspace> => {
  const locale = await pageLocale(params);
  const { slug } = await params;
  const account = await enter("delegation", locale);
  const delegate = actorOfAccount(account);
  if (delegate.kind !== "delegate") notFound();
  const base = `/${locale}/delegation/consultations/${slug}`;
  const given = await read(slug.slice(0, 101));
  const { consultation, stage } = given;
  const isWriting = isKept(stage) && consultation.kind === "comments";
  return { ...given, locale, account, delegate, base, isWriting };
};
