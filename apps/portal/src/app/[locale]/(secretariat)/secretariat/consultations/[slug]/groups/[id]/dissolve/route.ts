import { answerForm } from "../../../../../../../../../server/form/answer.ts";
import { groupChange, groupPage } from "../../../../../../../../../server/form/group-change.ts";
import { matrixBase } from "../../../../../../../../../ui/matrix/address.ts";

export const POST = answerForm({
  page: groupPage,
  call: ({ api, fields }) => api.group.dissolve(groupChange(fields)),
  done: (_, { fields, locale }) => matrixBase(locale, fields.slug ?? ""),
});
