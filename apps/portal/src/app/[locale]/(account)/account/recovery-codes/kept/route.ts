import { answerForm } from "../../../../../../server/form/answer.ts";
import { localPath } from "../../../../../../server/form/local-path.ts";

export const POST = answerForm({
  page: ({ locale }) => `/${locale}/account/recovery-codes`,
  call: ({ api }) => api.factor.putAwayCodes(),
  done: (_, { fields, locale }) => localPath(fields.next) ?? `/${locale}/account?done`,
});
