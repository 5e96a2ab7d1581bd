import { refuse } from "@rabat/core/refusal";
import { answerForm } from "../../../../../../../../server/form/answer.ts";
import { readChecked } from "../../../../../../../../server/form/checked.ts";

export const POST = answerForm({
  page: ({ fields, locale }) => `/${locale}/delegation/consultations/${fields.slug}/check`,
  call: async ({ api, fields }) => {
    const checked = readChecked(fields.checked);
    if (checked === null) return refuse({ code: "form.not-readable" });
    return api.contribution.submit({
      consultation: fields.slug ?? "",
      checked,
      form: fields.form ?? "",
    });
  },
  done: (_, { fields, locale }) => `/${locale}/delegation/consultations/${fields.slug}/receipt`,
});
