import { answerExport } from "../../../../../../server/trail/answer-export.ts";
import { csv } from "../../../../../../server/trail/export.ts";

export const GET = answerExport(csv);
