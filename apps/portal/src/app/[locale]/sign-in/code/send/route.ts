import { giveSession, sentPending } from "../../../../../server/auth.ts";
import { answerForm } from "../../../../../server/form/answer.ts";
import { localPath, withNext } from "../../../../../server/form/local-path.ts";

export const POST = answerForm({
  page: ({ fields, locale }) => withNext(`/${locale}/sign-in/code`, fields.next),
  call: async ({ api, fields: { code = "" } }) =>
    api.session.complete({ pending: await sentPending(), code }),
  done: async ({ session, desk }, { fields, locale }) => {
    await giveSession(session);
    return localPath(fields.next) ?? `/${locale}/${desk}`;
  },
});
