import { giveSession } from "../../../../../../server/auth.ts";
import { answerForm } from "../../../../../../server/form/answer.ts";
import { localPath, withNext } from "../../../../../../server/form/local-path.ts";

export const POST = answerForm({
  page: ({ fields, locale }) => withNext(`/${locale}/account/prove`, fields.next),
  call: ({ api, fields: { password = "", code = "" } }) => api.session.prove({ password, code }),
  done: async ({ session }, { fields, locale }) => {
    await giveSession(session);
    return localPath(fields.next) ?? `/${locale}/account`;
  },
});
