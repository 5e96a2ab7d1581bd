import { answerForm } from "../../../../../../../../server/form/answer.ts";
import { savedAddress, versionSent } from "../../../../../../../../server/revision/save.ts";

export const POST = answerForm({
  takesFileFor: "edit content",
  page: ({ fields, locale }) => `/${locale}/secretariat/record/new/${fields.recordKind}`,
  call: (sent) => sent.api.revision.save(versionSent(sent, (sent.fields.key ?? "").trim())),
  done: (_, { fields, locale }) => savedAddress(locale, fields, (fields.key ?? "").trim()),
});
