import { answerForm } from "../../../../../../../../server/form/answer.ts";
import { changeIn, pageOf, savedOn } from "../../../../../../../../server/form/preparation-fields.ts";

export const POST = answerForm({
  page: pageOf("/preview"),
  call: ({ api, fields }) =>
    api.consultation.open({ ...changeIn(fields), at: fields.at === "date" ? "date" : "once" }),
  done: savedOn("/preview"),
});
