import { answerForm } from "../../../../../../server/form/answer.ts";

export const POST = answerForm({
  page: ({ locale }) => `/${locale}/account`,
  call: ({ api }) => api.factor.removeApp(),
  done: (_, { locale }) => `/${locale}/account?done`,
});
