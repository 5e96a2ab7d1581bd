import type { DelegateRole } from "@rabat/core/partner";
import { answerForm } from "../../../../../../../server/form/answer.ts";

export const POST = answerForm({
  page: ({ fields, locale }) => `/${locale}/secretariat/delegations/${fields.delegation}`,
  call: ({ api, fields: { delegation = "", person = "", role = "", form = "" } }) =>
    api.delegation.changeRole({ delegation, person, role: role as DelegateRole, form }),
  done: (_, { fields, locale }) => `/${locale}/secretariat/delegations/${fields.delegation}?made=role#made`,
});
