import { answerForm } from "../../../../../server/form/answer.ts";

export const POST = answerForm({
  page: ({ fields, locale }) => `/${locale}/invitation/${fields.token}`,
  call: ({ api, fields, locale }) => {
    const { token = "", password = "", email = "", name = "" } = fields;
    return api.invitation.accept({ token, password, locale, email, name });
  },
  done: (_, { locale }) => `/${locale}/sign-in`,
});
