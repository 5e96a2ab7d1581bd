import { accept } from "@rabat/core/refusal";
import { endSession } from "../../../server/auth.ts";
import { answerForm } from "../../../server/form/answer.ts";

export const POST = answerForm({
  page: ({ locale }) => `/${locale}/sign-in`,
  call: async () => {
    await endSession();
    return accept(null);
  },
  done: (_, { locale }) => `/${locale}`,
});
