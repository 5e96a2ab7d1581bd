import type { Decision } from "@rabat/core/comment";
import { answerForm } from "../../../../../../../../server/form/answer.ts";
import { afterAnswer, matrixPage } from "../../../../../../../../server/form/matrix-page.ts";

export const POST = answerForm({
  page: matrixPage,
  call: ({ api, fields }) => {
    const { slug = "", comment = "", version, commentVersion, form = "", decision, reason = "" } = fields;
    return api.disposition.save({
      consultation: slug,
      comment,
      readVersion: version ? Number(version) : null,
      commentVersion: commentVersion ? Number(commentVersion) : null,
      form,
      decision: decision as Decision,
      reason,
    });
  },
  done: (_, sent) => afterAnswer(sent),
});
