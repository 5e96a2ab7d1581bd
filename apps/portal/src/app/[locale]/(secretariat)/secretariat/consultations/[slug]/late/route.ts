import type { LateDecision } from "@rabat/core/comment";
import { answerForm } from "../../../../../../../server/form/answer.ts";

export const POST = answerForm({
  page: ({ fields, locale }) => `/${locale}/secretariat/consultations/${fields.slug}`,
  call: ({ api, fields: { slug = "", reference = "", decision, reason = "", form = "" } }) =>
    api.contribution.decideLate({
      consultation: slug,
      reference,
      decision: decision as LateDecision,
      reason,
      form,
    }),
  done: (_, { fields, locale }) => `/${locale}/secretariat/consultations/${fields.slug}#late`,
});
