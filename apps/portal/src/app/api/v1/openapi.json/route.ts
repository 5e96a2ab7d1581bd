import { answerLocalised } from "../../../../server/open-data/answer-localised.ts";
import { openApiDocument } from "../../../../server/open-data/openapi.ts";
import { served } from "../../../../server/open-data/served.ts";

export const dynamic = "force-dynamic";

export const GET = (request: Request): Promise<Response> =>
  answerLocalised(request, {
    type: "application/json",
    body: (locale) => JSON.stringify(openApiDocument(served().origin, locale)),
  });
