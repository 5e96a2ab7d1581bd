import { answerForm } from "../../../../../../server/form/answer.ts";

export const POST = answerForm({
  page: ({ locale }) => `/${locale}/account`,
  call: ({ api, fields: { id = "" } }) => api.factor.removePasskey({ id }),
  done: (_, { locale }) => `/${locale}/account?done`,
});
