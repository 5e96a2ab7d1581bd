import { answerForm } from "../../../../../../../../server/form/answer.ts";
import { stepPlan, stepTaken } from "../../../../../../../../server/form/step.ts";

export const POST = answerForm({
  ...stepPlan,
  call: ({ api, fields }) => api.comment.propose(stepTaken(fields)),
});
