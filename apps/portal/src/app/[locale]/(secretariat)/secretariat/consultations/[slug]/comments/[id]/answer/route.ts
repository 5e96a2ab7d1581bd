import type { Decision } from "@rabat/core/comment";
import { answerForm } from "../../../../../../../../../server/form/answer.ts";
import { rowPage } from "../../../../../../../../../server/form/row-page.ts";

export const POST = answerForm({
  page: rowPage,
  call: ({ api, fields }) => {
    const { slug = "", id = "", version, commentVersion, form = "", decision, reason = "" } = fields;
    return api.disposition.save({
      consultation: slug,
      comment: id,
      readVersion: version ? Number(version) : null,
      commentVersion: commentVersion ? Number(commentVersion) : null,
      form,
      decision: decision as Decision,
      reason,
    });
  },
  done: (_, sent) => rowPage(sent),
});
