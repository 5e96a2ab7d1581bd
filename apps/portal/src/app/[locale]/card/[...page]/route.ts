import { visitorApi } from "../../../../server/api.ts";
import { answerCard } from "../../../../server/card/answer-card.ts";

export const dynamic = "force-dynamic";

type Context = { params: Promise<{ locale: string; page: string[] }> };

/** The social card of a public page, at the page's own path beneath `card`. */
export const GET = async (_request: Request, { params }: Context): Promise<Response> =>
  answerCard(await params, visitorApi());
