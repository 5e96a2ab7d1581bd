import { refuse } from "@rabat/core/refusal";
import { giveSession } from "../../../../server/auth.ts";
import { answerForm } from "../../../../server/form/answer.ts";
import { localPath, withNext } from "../../../../server/form/local-path.ts";
import { sessionCookie } from "../../../../server/session-cookie.ts";

export const POST = answerForm({
  page: ({ fields, locale }) => withNext(`/${locale}/sign-in`, fields.next),
  call: async ({ api, fields: { ceremony = "", credential = "" } }) => {
    if ((await sessionCookie()) === null) return refuse({ code: "sign-in.needs-secure-address" });
    return api.session.openWithPasskey({ ceremony, credential });
  },
  done: async ({ session, desk }, { fields, locale }) => {
    await giveSession(session);
    return localPath(fields.next) ?? `/${locale}/${desk}`;
  },
});
