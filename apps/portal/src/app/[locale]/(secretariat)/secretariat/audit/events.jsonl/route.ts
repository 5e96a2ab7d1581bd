import { answerExport } from "../../../../../../server/trail/answer-export.ts";
import { jsonLines } from "../../../../../../server/trail/export.ts";

export const GET = answerExport(jsonLines);
