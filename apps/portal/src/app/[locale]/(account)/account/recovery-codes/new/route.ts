import { answerForm } from "../../../../../../server/form/answer.ts";

export const POST = answerForm({
  page: ({ locale }) => `/${locale}/account/recovery-codes`,
  call: ({ api }) => api.factor.renewCodes(),
  done: (_, { locale }) => `/${locale}/account/recovery-codes`,
});
