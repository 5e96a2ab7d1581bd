import type { SecretariatChange } from "@rabat/core/partner";
import { answerForm } from "../../../../../../server/form/answer.ts";

export const POST = answerForm({
  page: ({ locale }) => `/${locale}/secretariat/people`,
  call: ({ api, locale, fields: { form = "", email = "", ...fields } }) =>
    api.secretariat.propose({
      ...({ ...fields, email: email.trim(), locale } as unknown as SecretariatChange),
      form,
    }),
  done: (_, { locale }) => `/${locale}/secretariat/people?made=proposed#made`,
});
