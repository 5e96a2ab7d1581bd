import type { Clearance } from "@rabat/core/comment";
import { answerForm } from "../../../../../../server/form/answer.ts";

export const POST = answerForm({
  page: ({ locale }) => `/${locale}/delegation/members`,
  call: ({ api, fields }) =>
    api.delegation.setClearance({ clearance: fields.clearance as Clearance, form: fields.form ?? "" }),
  done: (_, { locale }) => `/${locale}/delegation/members`,
});
