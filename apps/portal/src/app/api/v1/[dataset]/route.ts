import { answerDataset } from "../../../../server/open-data/answer-dataset.ts";
import { served } from "../../../../server/open-data/served.ts";

export const dynamic = "force-dynamic";

type Context = { params: Promise<{ dataset: string }> };

export const GET = async (request: Request, { params }: Context): Promise<Response> =>
  answerDataset(request, (await params).dataset, served());
