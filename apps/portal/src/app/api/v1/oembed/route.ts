import { answerOembed } from "../../../../server/embed/answer-oembed.ts";
import { served } from "../../../../server/open-data/served.ts";

export const dynamic = "force-dynamic";

export const GET = (request: Request): Promise<Response> => answerOembed(request, served());
