import { answerForm } from "../../../../../../../../server/form/answer.ts";
import { fieldsUnder } from "../../../../../../../../server/form/fields.ts";
import { changeIn, pageOf, savedOn } from "../../../../../../../../server/form/preparation-fields.ts";

export const POST = answerForm({
  page: pageOf("/paragraphs"),
  call: ({ api, fields }) => {
    const removed = new Set(fieldsUnder(fields, "remove.").map(([reference]) => reference));
    const places = fieldsUnder(fields, "place.").map(([reference, place]) => ({
      reference,
      place: removed.has(reference) ? null : Number(place),
    }));
    return api.preparation.arrangeList({ ...changeIn(fields), places });
  },
  done: savedOn("/paragraphs"),
});
