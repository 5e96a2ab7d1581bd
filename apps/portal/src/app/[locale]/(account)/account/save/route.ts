import type { Locale } from "@rabat/core/language";
import { answerForm } from "../../../../../server/form/answer.ts";

export const POST = answerForm({
  page: ({ locale }) => `/${locale}/account`,
  call: ({ api, fields: { name = "", locale, zone = "" } }) =>
    api.account.save({ name, locale: locale as Locale, zone }),
  done: ({ locale }) => `/${locale}/account?done`,
});
