import { giveCalendar } from "../../../../../../server/auth.ts";
import { answerForm } from "../../../../../../server/form/answer.ts";

export const POST = answerForm({
  page: ({ locale }) => `/${locale}/account/calendar`,
  call: ({ api }) => api.calendar.make(),
  done: async ({ sealed }, { locale }) => {
    await giveCalendar(sealed);
    return `/${locale}/account/calendar`;
  },
});
