import { answerForm } from "../../../../../../../../server/form/answer.ts";
import { stepPlan, stepsTaken } from "../../../../../../../../server/form/step.ts";

export const POST = answerForm({
  ...stepPlan,
  call: ({ api, fields }) => api.comment.proposeAll(stepsTaken(fields)),
});
