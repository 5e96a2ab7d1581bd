import type { DelegateRole } from "@rabat/core/partner";
import { answerForm } from "../../../../../../server/form/answer.ts";

export const POST = answerForm({
  page: ({ locale }) => `/${locale}/delegation/members`,
  call: ({ api, fields }) =>
    api.member.changeRole({
      person: fields.person ?? "",
      role: fields.role as DelegateRole,
      form: fields.form ?? "",
    }),
  done: (_, { locale }) => `/${locale}/delegation/members`,
});
