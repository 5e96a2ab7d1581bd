import { CommandRefused, exitCode } from "../exit.ts";
import { trackProgress } from "../progress.ts";
import type { PublicRecord } from "./record.ts";
import { shapes } from "./shapes.ts";

const patienceMilliseconds = 20_000;
/** Many times the whole record: what is longer comes from something else than a portal. */
const longestAnswer = 50_000_000;

const originOf = (from: string): string => {
  const url = URL.canParse(from) ? new URL(from) : null;
  if (url === null || !["http:", "https:"].includes(url.protocol))
    throw new CommandRefused("--from must be the address of a portal, such as https://portal.example.org.");
  return url.origin;
};

const reasonOf = (error: unknown): string => {
  if (error instanceof Error && error.name === "TimeoutError") return "it did not answer within 20 seconds";
  const cause = error instanceof Error ? (error.cause ?? error) : error;
  const code = cause instanceof Error ? Reflect.get(cause, "code") : undefined;
  return String(code ?? (cause instanceof Error ? cause.message : cause));
};

const bodyOf = async (response: Response, address: string): Promise<string> => {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const progress = trackProgress(`Reading ${address}`);
  try {
    for await (const chunk of response.body ?? []) {
      size += chunk.length;
      if (size > longestAnswer) throw new Error("its answer is too long");
      chunks.push(chunk);
      progress.reach(size);
    }
  } finally {
    progress.end();
  }
  return Buffer.concat(chunks).toString();
};

/** What comes from elsewhere tells a terminal nothing but words. */
const withoutControls = (_: string, value: unknown): unknown =>
  typeof value === "string" ? value.replace(/(?![\n\t])\p{Cc}/gu, "") : value;

/** Asks a portal's `/api/v1`; whatever goes wrong on the way is one sentence. */
export const askPortal = async (from: string, path: string): Promise<unknown> => {
  const address = `${originOf(from)}/api/v1/${path}`;
  const failed = (reason: string) =>
    new CommandRefused(`The portal at ${originOf(from)} cannot be read: ${reason}.`, exitCode.failed);
  try {
    const response = await fetch(address, {
      signal: AbortSignal.timeout(patienceMilliseconds),
      headers: { accept: "application/json" },
    });
    const text = await bodyOf(response, address);
    if (!response.ok) throw failed(`it answered ${response.status} to /api/v1/${path}`);
    return JSON.parse(text, withoutControls);
  } catch (error) {
    if (error instanceof CommandRefused) throw error;
    throw failed(error instanceof SyntaxError ? `/api/v1/${path} is not JSON` : reasonOf(error));
  }
};

/** Parts of a portal's record, read through its open data into the types of core. */
export const readPortal = async <Name extends keyof PublicRecord>(
  from: string,
  parts: readonly Name[],
): Promise<Pick<PublicRecord, Name>> => {
  const read = {} as Pick<PublicRecord, Name>;
  for (const part of parts) {
    const answer = shapes[part].safeParse(await askPortal(from, part));
    if (!answer.success)
      throw new CommandRefused(
        `The portal at ${originOf(from)} answers /api/v1/${part} in a form that this version does not know.`,
        exitCode.failed,
      );
    read[part] = answer.data;
  }
  return read;
};
