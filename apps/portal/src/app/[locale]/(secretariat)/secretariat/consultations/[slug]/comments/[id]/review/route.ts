import { answerForm } from "../../../../../../../../../server/form/answer.ts";
import { rowPage } from "../../../../../../../../../server/form/row-page.ts";

export const POST = answerForm({
  page: rowPage,
  call: ({ api, fields: { slug = "", id = "", version, form = "" } }) =>
    api.disposition.review({ consultation: slug, comment: id, version: Number(version), form }),
  done: (_, sent) => rowPage(sent),
});
