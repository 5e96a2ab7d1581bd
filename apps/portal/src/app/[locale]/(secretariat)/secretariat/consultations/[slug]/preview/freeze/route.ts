import { answerForm } from "../../../../../../../../server/form/answer.ts";
import { changeIn, pageOf, savedOn } from "../../../../../../../../server/form/preparation-fields.ts";

export const POST = answerForm({
  page: pageOf("/preview"),
  call: ({ api, fields }) => api.preparation.freeze(changeIn(fields)),
  done: savedOn("/preview"),
});
