import { answerForm } from "../../../../../server/form/answer.ts";

export const POST = answerForm({
  page: ({ fields, locale }) => `/${locale}/invitation/${fields["token"]}`,
  call: ({ api, fields, locale }) => {
    const { token = "", password = "" } = fields;
    return api.invitation.accept({ token, password, locale });
  },
  done: (_, { locale }) => `/${locale}/sign-in`,
});
