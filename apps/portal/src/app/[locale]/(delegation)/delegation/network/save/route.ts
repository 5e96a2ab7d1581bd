import type { NetworkDraft } from "@rabat/core/network";
import { answerForm } from "../../../../../../server/form/answer.ts";
import { fieldsUnder } from "../../../../../../server/form/fields.ts";

export const POST = answerForm({
  page: ({ locale }) => `/${locale}/delegation/network`,
  call: ({ api, fields }) => {
    const { id, version, area, name = "", email = "", telephone = "", form = "" } = fields;
    const languages = fieldsUnder(fields, "languages.").map(([language]) => language);
    return api.network.save({
      edits: id ? { id, version: Number(version) } : null,
      area: area ? Number(area) : null,
      ...{ name, email: email.trim(), telephone, form },
      function: fields.function ?? "",
      languages: languages as NetworkDraft["languages"],
    });
  },
  done: (_, { locale }) => `/${locale}/delegation/network?saved=yes`,
});
