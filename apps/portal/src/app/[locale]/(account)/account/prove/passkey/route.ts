import { giveSession } from "../../../../../../server/auth.ts";
import { answerForm } from "../../../../../../server/form/answer.ts";
import { localPath, withNext } from "../../../../../../server/form/local-path.ts";

export const POST = answerForm({
  page: ({ fields, locale }) => withNext(`/${locale}/account/prove`, fields.next),
  call: ({ api, fields: { ceremony = "", credential = "" } }) =>
    api.session.provePasskey({ ceremony, credential }),
  done: async ({ session }, { fields, locale }) => {
    await giveSession(session);
    return localPath(fields.next) ?? `/${locale}/account`;
  },
});
