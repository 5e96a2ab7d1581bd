import { isLocale } from "@rabat/core/language";
import type { Environment } from "../../env.ts";
import { openTarget } from "../open-data/target.ts";
import type { BuiltScript } from "../scripts/own-scripts.ts";
import { type Address, readAddress } from "./address.ts";
import type { NextHandler } from "./ask-next.ts";
import { clientOf, isSecure } from "./client.ts";
import type { Door } from "./door.ts";
import { handToNext } from "./hand-to-next.ts";
import type { Health } from "./health.ts";
import { useOwnHeaders } from "./own-headers.ts";
import { isFromHere, originFor } from "./own-origin.ts";
import type { Problem } from "./problem.ts";
import { type ProblemPages, problemSegment } from "./problem-pages.ts";
import { publicTarget } from "./public-paths.ts";
import { refusing } from "./refuse.ts";
import { type Reader, sendContent, sendKept, sendMoved } from "./send.ts";
import type { StaticFiles } from "./static-files.ts";

export type Listening = {
  environment: Environment;
  handle: NextHandler;
  door: Door;
  files: StaticFiles;
  scripts: readonly BuiltScript[];
  health: Health;
  problemPages: ProblemPages;
  takesPost(path: string): boolean;
};

export const createListener = (listening: Listening): ((reader: Reader) => Promise<void>) => {
  const { environment, handle, door, files, scripts, health, takesPost } = listening;
  const { refuse, refuseStatus, giveBack } = refusing(listening);

  const answerPublic = async (reader: Reader, address: Address, target: string): Promise<void> => {
    const answer = await door.answer(target);
    if (answer.kind === "moved") return sendMoved(reader, answer.status, answer.location);
    if (answer.kind === "absent") return refuse(reader, "absent", address);
    if (answer.kind === "failed") return refuseStatus(reader, 500, address);
    sendKept(reader, answer);
  };

  const answerPage = async (reader: Reader, address: Address, client: string): Promise<void> => {
    const { request, secure } = reader;
    const target = publicTarget(address);
    const changes = request.method === "POST";
    const no = (problem: Problem) => refuse(reader, problem, address);
    if (address.locale && address.segments[1] === problemSegment) return no("absent");
    if (changes && !takesPost(address.path)) return no("wrong-method");
    if (changes && !isFromHere(request.headers, environment.PUBLIC_ORIGIN)) return no("not-from-here");
    if (target !== null && !changes) return answerPublic(reader, address, target);
    const open = changes ? null : openTarget(address);
    if (open !== null) {
      const answer = await door.answer(open);
      // A refusal is in words that this reader prefers, so it is asked for again in their name.
      if (answer.kind === "page") return sendKept(reader, answer);
    }
    request.url = address.query ? `${address.path}?${address.query}` : address.path;
    useOwnHeaders(request, { target: request.url, client, secure });
    return handToNext(reader, {
      handle,
      scripts,
      refuse: (to, status) => refuseStatus(to, status, address),
      giveBack: (to, kept) => giveBack(to, kept, address),
    });
  };

  const answer = async (reader: Reader): Promise<void> => {
    const { request } = reader;
    const { url = "/", method = "" } = request;
    const client = clientOf(request, environment);
    reader.secure = client.secure;
    reader.origin = originFor(request.headers, { secure: client.secure, environment });
    const [, first] = url.split(/[/?]/, 2);
    const nowhere = { path: url, locale: isLocale(first) ? first : null };
    if (!["GET", "HEAD", "POST"].includes(method)) return refuse(reader, "wrong-method", nowhere);
    if (method !== "POST") {
      if (url === "/healthz") return health.lives(reader);
      if (url === "/readyz") return health.ready(reader);
      const file = await files(url.split("?")[0] ?? "");
      if (file) return sendContent(reader, { ...file, status: 200 });
    }
    const reading = readAddress(url);
    if (reading.kind !== "address") return refuse(reader, reading.kind, nowhere);
    const { address, trailingSlash } = reading;
    if (trailingSlash)
      return sendMoved(reader, 308, address.query ? `${address.path}?${address.query}` : address.path);
    return answerPage(reader, address, client.address);
  };

  return async (reader) => {
    const { method, url = "/" } = reader.request;
    // keys are canonical, so whoever asks in the same letters asks for the same thing
    const kept = method === "GET" || method === "HEAD" ? door.atHand(url) : null;
    if (kept === null) return answer(reader);
    const secure = isSecure(reader.request, environment);
    reader.secure = secure;
    if (kept.page.scripts.length > 0)
      reader.origin = originFor(reader.request.headers, { secure, environment });
    sendKept(reader, kept);
  };
};
