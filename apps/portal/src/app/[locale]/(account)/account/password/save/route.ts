import { answerForm } from "../../../../../../server/form/answer.ts";

export const POST = answerForm({
  page: ({ locale }) => `/${locale}/account/password`,
  call: ({ api, fields: { password = "" } }) => api.account.changePassword({ password }),
  done: (_, { locale }) => `/${locale}/account?done`,
});
