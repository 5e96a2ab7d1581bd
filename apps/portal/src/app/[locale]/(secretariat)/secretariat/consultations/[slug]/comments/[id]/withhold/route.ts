import { emptyDoor } from "../../../../../../../../../server/door/empty-door.ts";
import { answerForm } from "../../../../../../../../../server/form/answer.ts";
import { rowPage } from "../../../../../../../../../server/form/row-page.ts";

export const POST = answerForm({
  page: rowPage,
  call: ({ api, fields: { slug = "", id = "", reason = "", form = "" } }) =>
    api.comment.withhold({ consultation: slug, id, reason, form }),
  done: (_, sent) => {
    emptyDoor();
    return rowPage(sent);
  },
});
