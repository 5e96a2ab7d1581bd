import { forgetSession } from "../../../../../../server/auth.ts";
import { answerForm } from "../../../../../../server/form/answer.ts";

export const POST = answerForm({
  page: ({ locale }) => `/${locale}/account`,
  call: ({ api, fields: { session = "" } }) => api.session.end({ session }),
  done: async ({ wasThis }, { locale }) => {
    if (wasThis) await forgetSession();
    return wasThis ? `/${locale}/sign-in` : `/${locale}/account?done`;
  },
});
