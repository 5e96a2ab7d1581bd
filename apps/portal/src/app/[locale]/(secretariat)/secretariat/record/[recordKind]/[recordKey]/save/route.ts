import { answerForm } from "../../../../../../../../server/form/answer.ts";
import { entryAddress } from "../../../../../../../../server/revision/entry.ts";
import { savedAddress, versionSent } from "../../../../../../../../server/revision/save.ts";

export const POST = answerForm({
  takesFileFor: "edit content",
  page: ({ fields: { recordKind = "", recordKey = "" }, locale }) =>
    entryAddress(locale, recordKind, recordKey),
  call: (sent) => sent.api.revision.save(versionSent(sent, sent.fields.recordKey ?? "")),
  done: (_, { fields, locale }) => savedAddress(locale, fields, fields.recordKey ?? ""),
});
