import { answerForm } from "../../../../../../../../server/form/answer.ts";
import { changeIn, pageOf, savedOn } from "../../../../../../../../server/form/preparation-fields.ts";

export const POST = answerForm({
  page: pageOf("/prepare"),
  call: ({ api, fields }) => api.consultation.archive({ ...changeIn(fields), reason: fields.reason ?? "" }),
  done: savedOn("/prepare"),
});
