import { answerForm } from "../../../../../../server/form/answer.ts";

export const POST = answerForm({
  page: ({ locale }) => `/${locale}/secretariat/people`,
  call: ({ api, locale, fields: { invitation = "", form = "" } }) =>
    api.invitation.sendAgain({ delegation: null, invitation, locale, form }),
  done: (_, { locale }) => `/${locale}/secretariat/people?made=sent-again#made`,
});
