import { answerAssistant } from "../../server/assistant/answer.ts";
import { served } from "../../server/open-data/served.ts";

export const dynamic = "force-dynamic";

/** The public record for assistants, which ask by POST and change nothing. */
export const POST = (request: Request): Promise<Response> => answerAssistant(request, served());
