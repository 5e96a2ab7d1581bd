import { answerAnswers } from "../../../../../../server/open-data/answers.ts";
import { served } from "../../../../../../server/open-data/served.ts";

export const dynamic = "force-dynamic";

type Context = { params: Promise<{ slug: string; file: string }> };

export const GET = async (request: Request, { params }: Context): Promise<Response> =>
  answerAnswers(request, await params, served());
