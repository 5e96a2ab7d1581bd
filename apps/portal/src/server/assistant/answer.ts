import {
  createMcpHandler,
  INVALID_REQUEST,
  isJsonContentType,
  isLegacyRequest,
  localhostAllowedOrigins,
  originValidationResponse,
  PARSE_ERROR,
  readRequestBody,
  WebStandardStreamableHTTPServerTransport,
} from "@modelcontextprotocol/server";
import { logFailure } from "./failure.ts";
import { recordServer, type Served } from "./server.ts";

/** Many times the longest question. */
export const longestQuestion = 64_000;

type Said = { status: number; code: number; message: string };

const refused = ({ status, code, message }: Said): Response =>
  Response.json({ jsonrpc: "2.0", error: { code, message }, id: null }, { status });

/** One message and its answer; the body has been read. */
type Message = { request: Request; parsedBody: unknown };

const readMessage = async (request: Request): Promise<Message | Response> => {
  if (!isJsonContentType(request.headers.get("content-type") ?? ""))
    return refused({
      status: 415,
      code: INVALID_REQUEST,
      message: "A question is sent as application/json.",
    });
  const body = await readRequestBody(request, longestQuestion);
  if (body.tooLarge)
    return refused({
      status: 413,
      code: INVALID_REQUEST,
      message: `A question has at most ${longestQuestion} bytes.`,
    });
  try {
    const parsedBody: unknown = JSON.parse(body.text);
    // many questions in one would be many answers for the price of one
    if (Array.isArray(parsedBody))
      return refused({ status: 400, code: INVALID_REQUEST, message: "One question is sent at a time." });
    const { url, method, headers } = request;
    return { request: new Request(url, { method, headers, body: body.text }), parsedBody };
  } catch {
    return refused({ status: 400, code: PARSE_ERROR, message: "The question is not JSON." });
  }
};

/** For clients that begin with a handshake, as all did until 2025: each of their messages stands alone here. */
const answerEarlier = async ({ request, parsedBody }: Message, served: Served): Promise<Response> => {
  const transport = new WebStandardStreamableHTTPServerTransport({ enableJsonResponse: true });
  const server = recordServer(served);
  await server.connect(transport);
  try {
    return await transport.handleRequest(request, { parsedBody });
  } finally {
    await server.close();
  }
};

/**
 * Answers a message of the Model Context Protocol with one JSON document: no session, no cookie, no stream. A page of
 * another site is refused, also one whose name was turned to our address.
 */
export const answerAssistant = async (request: Request, served: Served): Promise<Response> => {
  const ours = [...localhostAllowedOrigins(), new URL(served.origin).hostname];
  const foreign = originValidationResponse(request, ours);
  if (foreign) return foreign;
  const message = await readMessage(request);
  if (message instanceof Response) return message;
  if (await isLegacyRequest(message.request, message.parsedBody)) return answerEarlier(message, served);
  const handler = createMcpHandler(() => recordServer(served), {
    legacy: "reject",
    // what changes is asked for again: nobody's line is kept open
    maxSubscriptions: 0,
    onerror: logFailure,
  });
  return handler.fetch(message.request, { parsedBody: message.parsedBody });
};
