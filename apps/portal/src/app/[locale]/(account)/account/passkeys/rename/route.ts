import { answerForm } from "../../../../../../server/form/answer.ts";

export const POST = answerForm({
  page: ({ locale }) => `/${locale}/account`,
  call: ({ api, fields: { id = "", passkeyName: name = "" } }) => api.factor.renamePasskey({ id, name }),
  done: (_, { locale }) => `/${locale}/account?done`,
});
