import type { DelegateRole } from "@rabat/core/partner";
import { currentAccount } from "../../../../../../server/auth.ts";
import { answerForm } from "../../../../../../server/form/answer.ts";

export const POST = answerForm({
  page: ({ locale }) => `/${locale}/delegation/members`,
  call: ({ api, locale, fields: { email = "", name = "", role, form = "" } }) =>
    api.member.invite({ email: email.trim(), name, role: role as DelegateRole, locale, form }),
  // a real link goes by mail alone; a demonstration has nobody to write to
  done: async ({ token }, { locale }) => {
    const shown = (await currentAccount())?.demonstration ? token : "made";
    return `/${locale}/delegation/members?invited=${shown}#invited`;
  },
});
