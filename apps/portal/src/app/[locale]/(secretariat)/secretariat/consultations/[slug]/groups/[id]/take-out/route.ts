import { answerForm } from "../../../../../../../../../server/form/answer.ts";
import { groupChange, groupPage } from "../../../../../../../../../server/form/group-change.ts";
import { tickedIn } from "../../../../../../../../../server/form/ticked.ts";

export const POST = answerForm({
  page: groupPage,
  call: ({ api, fields }) => api.group.takeOut({ ...groupChange(fields), comments: tickedIn(fields) }),
  done: (_, sent) => groupPage(sent),
});
