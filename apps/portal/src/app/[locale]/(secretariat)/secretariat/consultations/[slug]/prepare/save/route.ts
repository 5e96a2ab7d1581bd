import { answerForm } from "../../../../../../../../server/form/answer.ts";
import {
  changeIn,
  detailsIn,
  pageOf,
  savedOn,
} from "../../../../../../../../server/form/preparation-fields.ts";

export const POST = answerForm({
  page: pageOf("/prepare"),
  call: ({ api, fields }) => api.preparation.save({ ...detailsIn(fields), ...changeIn(fields) }),
  done: savedOn("/prepare"),
});
