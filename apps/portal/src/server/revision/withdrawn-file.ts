import { type Api, settle } from "@rabat/api";
import { accept } from "@rabat/core/refusal";
import { getTranslations } from "next-intl/server";
import { dayOrMonth } from "../../ui/dates.ts";
import { preferredLocale } from "../accept-language.ts";

type Asked = { hash: string; request: Request };

/** In words, why a file is gone from its address; null for one that was not withdrawn. */
export const withdrawnFile = async (api: Api, { hash, request }: Asked): Promise<Response | null> => {
  const withdrawal = await settle(api.file.withdrawal({ hash }).then(accept));
  if (!withdrawal.ok || withdrawal.value === null) return null;
  const locale = preferredLocale(request.headers.get("accept-language"));
  const t = await getTranslations({ locale, namespace: "gone" });
  const date = dayOrMonth(locale, withdrawal.value.at.slice(0, 10));
  const words = [t("title"), t("text", { date }), t("reason"), withdrawal.value.reason];
  return new Response(`${words.join("\n")}\n`, {
    status: 410,
    headers: {
      "Content-Type": "text/plain; charset=utf-8",
      "Content-Language": locale,
      Vary: "Accept-Language",
      "Cache-Control": "private, no-cache",
    },
  });
};
