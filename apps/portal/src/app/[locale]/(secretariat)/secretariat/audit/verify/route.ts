import { answerForm } from "../../../../../../server/form/answer.ts";

export const POST = answerForm({
  page: ({ locale }) => `/${locale}/secretariat/audit`,
  call: ({ api, fields: { form = "" } }) => api.audit.verify({ form }),
  done: (_, { locale }) => `/${locale}/secretariat/audit/verification`,
});
