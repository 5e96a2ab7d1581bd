import { answerForm } from "../../../../../../../../server/form/answer.ts";
import { fieldsUnder } from "../../../../../../../../server/form/fields.ts";
import { changeIn, pageOf, savedOn } from "../../../../../../../../server/form/preparation-fields.ts";

export const POST = answerForm({
  page: pageOf("/paragraphs"),
  call: ({ api, fields }) => {
    // everything that was shown, or what was ticked of it
    const chosen = fieldsUnder(fields, fields.all === undefined ? "add." : "shown.");
    return api.preparation.addOutcomes({
      ...changeIn(fields),
      references: chosen.map(([reference]) => reference),
    });
  },
  done: savedOn("/paragraphs"),
});
