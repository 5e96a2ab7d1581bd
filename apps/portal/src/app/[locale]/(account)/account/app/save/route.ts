import { answerForm } from "../../../../../../server/form/answer.ts";

export const POST = answerForm({
  page: ({ locale }) => `/${locale}/account/app`,
  call: ({ api, fields: { sealed = "", code = "" } }) => api.factor.addApp({ sealed, code }),
  done: ({ hasNewCodes }, { locale }) => `/${locale}/account${hasNewCodes ? "/recovery-codes" : "?done"}`,
});
