import { answerForm } from "../../../../../../server/form/answer.ts";

export const POST = answerForm({
  page: ({ locale }) => `/${locale}/account/passkeys`,
  call: ({ api, fields: { passkeyName: name = "", ceremony = "", credential = "" } }) =>
    api.factor.addPasskey({ name, ceremony, credential }),
  done: ({ hasNewCodes }, { locale }) => `/${locale}/account${hasNewCodes ? "/recovery-codes" : "?done"}`,
});
