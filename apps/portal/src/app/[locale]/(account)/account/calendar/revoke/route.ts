import { forgetCalendar } from "../../../../../../server/auth.ts";
import { answerForm } from "../../../../../../server/form/answer.ts";

export const POST = answerForm({
  page: ({ locale }) => `/${locale}/account/calendar`,
  call: ({ api }) => api.calendar.revoke(),
  done: async (_, { locale }) => {
    await forgetCalendar();
    return `/${locale}/account/calendar?revoked`;
  },
});
