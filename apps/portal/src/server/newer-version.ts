import { settle } from "@rabat/api";
import { type Actor, personOf } from "@rabat/core/partner";
import { accept, type Result } from "@rabat/core/refusal";
import { getTranslations } from "next-intl/server";
import { clockTime } from "../ui/dates.ts";
import { apiFor } from "./api.ts";
import { currentAccount } from "./auth.ts";
import type { Locale } from "./i18n.ts";

type Read = { locale: Locale; slug: string; id: string; version: number };

/** Who has saved another version of a comment than the one that was read, and when; null where nobody has. */
export const newerVersion = async (
  actor: Actor,
  { locale, slug, id, version }: Read,
): Promise<Result<string | null>> => {
  const found = await settle(apiFor(actor).comment.latest({ consultation: slug, id }));
  if (!found.ok) return found;
  const { by, saved, version: now } = found.value;
  if (now === version) return accept(null);
  const t = await getTranslations({ locale, namespace: "autosave" });
  const time = clockTime(locale, saved, (await currentAccount())?.zone ?? "UTC");
  if (by === null) return accept(t("withAll", { time }));
  return accept(
    by.person === personOf(actor) ? t("byYou", { time }) : t("bySomebody", { name: by.name, time }),
  );
};
