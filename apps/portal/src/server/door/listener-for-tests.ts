import { createServer, type IncomingMessage, request as send } from "node:http";
import type { AddressInfo } from "node:net";
import { parseEnvironment } from "../../env.ts";
import { builtScript } from "../scripts/own-scripts.ts";
import { askNext, type NextHandler } from "./ask-next.ts";
import { openDoor } from "./door.ts";
import { watchHealth } from "./health.ts";
import { createListener } from "./listener.ts";
import { problems } from "./problem.ts";
import { representationsOf } from "./representation.ts";

export const search = builtScript("search", "/scripts/search-0123456789abcdef.js");
export const comment = builtScript("comment", "/scripts/comment-0123456789abcdef.js");

export type Asked = { url: string; method: string; headers: IncomingMessage["headers"] };
export type Sent = { method?: string; headers?: Record<string, string>; body?: string };
type Answer = { status: number; headers: IncomingMessage["headers"]; text: string };

/** The listener on a port of its own with its door in front of whatever stands in for Next; its pages say what they are. */
export const openListener = async (handle: NextHandler, databaseAnswers: () => boolean = () => true) => {
  const door = openDoor({
    render: (target) => askNext(handle, { target, host: "portal", address: target }),
    nextStageInstant: async () => null,
    scripts: [search, comment],
  });
  const words = new Map<string, Awaited<ReturnType<typeof representationsOf>>>();
  for (const locale of ["en", "fr"])
    for (const problem of Object.keys(problems))
      words.set(`${locale} ${problem}`, await representationsOf(Buffer.from(`${locale} ${problem}`), "now"));
  const style = {
    type: "text/css",
    headers: { "Cache-Control": "immutable" },
    representations: await representationsOf(Buffer.from("p{}"), "now"),
  };
  const answer = createListener({
    environment: parseEnvironment({}),
    handle,
    door,
    scripts: [search, comment],
    files: (path) => (path === "/_next/static/a.css" ? Promise.resolve(style) : undefined),
    health: watchHealth(async () => ({ database: databaseAnswers(), migrations: true })),
    problemPages: (locale, problem) => words.get(`${locale} ${problem}`) ?? style.representations,
    takesPost: (path) => path.endsWith("/save"),
  });
  const server = createServer(
    (request, response) => void answer({ request, response, secure: false, origin: "" }),
  );
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    close: () => server.close(),
    fetchRaw: (path: string, { method = "GET", headers = {}, body }: Sent = {}) =>
      new Promise<Answer>((resolve, reject) => {
        const request = send({ host: "127.0.0.1", port, path, method, headers }, (response) => {
          const chunks: Buffer[] = [];
          response.on("data", (chunk) => chunks.push(chunk));
          response.on("end", () =>
            resolve({
              status: response.statusCode ?? 0,
              headers: response.headers,
              text: Buffer.concat(chunks).toString(),
            }),
          );
        });
        request.once("error", reject).end(body);
      }),
  };
};
