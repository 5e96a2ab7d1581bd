import { answerForm } from "../../../../../../server/form/answer.ts";

export const POST = answerForm({
  page: ({ locale }) => `/${locale}/secretariat/mail`,
  call: ({ api, fields: { mail = "", form = "" } }) => api.mail.retry({ mail, form }),
  done: (_, { locale }) => `/${locale}/secretariat/mail?retried=yes`,
});
