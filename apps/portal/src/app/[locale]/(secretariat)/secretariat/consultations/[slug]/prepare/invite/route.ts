import type { AudienceChoice } from "@rabat/core/consultation";
import { answerForm } from "../../../../../../../../server/form/answer.ts";
import { fieldsUnder } from "../../../../../../../../server/form/fields.ts";
import { changeIn, pageOf } from "../../../../../../../../server/form/preparation-fields.ts";

export const POST = answerForm({
  page: pageOf("/prepare"),
  call: ({ api, fields }) => {
    const groups = Object.fromEntries(fieldsUnder(fields, "group.")) as AudienceChoice["groups"];
    const chosen = fieldsUnder(fields, "invited.").map(([id]) => id);
    return api.preparation.invite({ ...changeIn(fields), audience: { groups, chosen } });
  },
  done: (_, sent) => `${pageOf("/prepare")(sent)}?saved=yes#audience`,
});
