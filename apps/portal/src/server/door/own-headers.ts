import type { IncomingMessage } from "node:http";
import { addressHeader } from "./ask-next.ts";

// Words that Next believes: they choose other forms of a page, name actions, or claim that a check was passed.
const believed =
  /^(rsc|next-.*|x-(next|nextjs|middleware|invoke|prerender|matched|action|now|vercel|rabat|forwarded)-.*|x-matched-path|forwarded)$/;

type Known = { target: string; client: string; secure: boolean };

/** Leaves of the headers what a reader may say, and adds what the server knows. */
export const useOwnHeaders = ({ headers }: IncomingMessage, { target, client, secure }: Known): void => {
  for (const name of Object.keys(headers)) if (believed.test(name)) delete headers[name];
  headers[addressHeader] = target;
  headers["x-forwarded-for"] = client;
  headers["x-forwarded-proto"] = secure ? "https" : "http";
};
