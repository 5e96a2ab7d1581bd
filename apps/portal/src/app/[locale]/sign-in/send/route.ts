import { refuse } from "@rabat/core/refusal";
import { givePending, giveSession } from "../../../../server/auth.ts";
import { answerForm } from "../../../../server/form/answer.ts";
import { localPath, withNext } from "../../../../server/form/local-path.ts";
import { sessionCookie } from "../../../../server/session-cookie.ts";

export const POST = answerForm({
  page: ({ fields, locale }) => withNext(`/${locale}/sign-in`, fields.next),
  call: async ({ api, fields: { email = "", password = "" } }) => {
    if ((await sessionCookie()) === null) return refuse({ code: "sign-in.needs-secure-address" });
    return api.session.open({ email, password });
  },
  done: async (opened, { fields, locale }) => {
    if (opened.next === "desk") {
      await giveSession(opened.session);
      return localPath(fields.next) ?? `/${locale}/${opened.desk}`;
    }
    await givePending(opened.pending);
    const page = opened.next === "code" ? "code" : "set-up";
    return withNext(`/${locale}/sign-in/${page}`, fields.next);
  },
});
