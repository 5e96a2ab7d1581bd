import type { Network } from "../ui/network/network.ts";
import { apiFor } from "./api.ts";
import { currentActor } from "./auth.ts";
import { heldForms } from "./form/hold.ts";
import { formErrors } from "./form/refusals.ts";
import { enter } from "./gate.ts";
import { pageLocale } from "./page-locale.ts";

type Given = {
  params: Promise<{ locale: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

/** An area of the plan as the address names it; anything else is all of them. */
const areaOf = (asked: unknown): number | null =>
  typeof asked === "string" && /^[1-5]$/.test(asked) ? Number(asked) : null;

/** What the directory shows in either part of the portal. */
export const networkPage = async (
  { params, searchParams }: Given,
  part: "delegation" | "secretariat",
): Promise<Network & { isSaved: boolean }> => {
  const locale = await pageLocale(params);
  const account = await enter(part, locale);
  const { area: asked, entry, saved } = await searchParams;
  const area = areaOf(asked);
  const kept = await apiFor(await currentActor()).network.list({ locale, area });
  const { values, refusals } = await heldForms.find(searchParams, `/${locale}/${part}/network`);
  const errors = await formErrors(refusals, { locale, zone: account.zone });
  const opened = values.id ?? (typeof entry === "string" ? entry : null);
  return { locale, account, kept, area, opened, held: { values, errors }, isSaved: saved === "yes" };
};
