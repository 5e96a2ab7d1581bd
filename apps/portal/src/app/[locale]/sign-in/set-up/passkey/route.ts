import { giveSession, sentPending } from "../../../../../server/auth.ts";
import { answerForm } from "../../../../../server/form/answer.ts";
import { localPath, withNext } from "../../../../../server/form/local-path.ts";

export const POST = answerForm({
  page: ({ fields, locale }) => withNext(`/${locale}/sign-in/set-up`, fields.next),
  call: async ({ api, fields: { passkeyName: name = "", ceremony = "", credential = "" } }) =>
    api.session.setUpPasskey({ pending: await sentPending(), name, ceremony, credential }),
  done: async ({ session, desk }, { fields, locale }) => {
    await giveSession(session);
    const next = localPath(fields.next) ?? `/${locale}/${desk}`;
    return withNext(`/${locale}/account/recovery-codes`, next);
  },
});
