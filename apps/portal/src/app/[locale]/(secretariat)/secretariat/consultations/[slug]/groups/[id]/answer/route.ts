import type { Decision } from "@rabat/core/comment";
import { answerForm } from "../../../../../../../../../server/form/answer.ts";
import { groupChange, groupPage, readVersions } from "../../../../../../../../../server/form/group-change.ts";

export const POST = answerForm({
  page: groupPage,
  call: ({ api, fields }) => {
    const { decision, reason = "", read } = fields;
    const answer = { decision: decision as Decision, reason, read: readVersions(read) };
    return api.group.answer({ ...groupChange(fields), ...answer });
  },
  done: (_, sent) => groupPage(sent),
});
