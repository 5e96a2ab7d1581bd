import { givePending } from "../../../../../server/auth.ts";
import { answerForm } from "../../../../../server/form/answer.ts";

export const POST = answerForm({
  page: ({ fields, locale }) => `/${locale}/invitation/${fields.token}`,
  call: ({ api, fields, locale }) => {
    const { token = "", password = "", email = "", name = "" } = fields;
    return api.invitation.accept({ token, password, locale, email, name });
  },
  done: async ({ pending }, { locale }) => {
    if (pending !== null) await givePending(pending);
    return `/${locale}/sign-in${pending === null ? "" : "/set-up"}`;
  },
});
