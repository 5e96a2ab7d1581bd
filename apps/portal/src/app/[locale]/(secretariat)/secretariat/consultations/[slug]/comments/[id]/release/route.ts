import { emptyDoor } from "../../../../../../../../../server/door/empty-door.ts";
import { answerForm } from "../../../../../../../../../server/form/answer.ts";
import { rowPage } from "../../../../../../../../../server/form/row-page.ts";

export const POST = answerForm({
  page: rowPage,
  call: ({ api, fields: { slug = "", id = "", form = "" } }) =>
    api.comment.release({ consultation: slug, id, form }),
  done: (_, sent) => {
    emptyDoor();
    return rowPage(sent);
  },
});
