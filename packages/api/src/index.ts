import { refusalsOf } from "@rabat/core/language";
import type { Actor } from "@rabat/core/partner";
import { type Refused, type Result, refuse } from "@rabat/core/refusal";
import { type Database, isUnavailable, openDatabase, readAnchors as readAnchorsIn } from "@rabat/db";
import { TRPCError } from "@trpc/server";
import { z } from "zod";
import { type From, nowhere, type ReadAnchors } from "./context.ts";
import { RefusedError } from "./result.ts";
import { apiRouter } from "./router.ts";
import { sealWith } from "./seal.ts";
import { createCallerFactory } from "./trpc.ts";

export type { OwnAccount } from "./account/read.ts";
export type { From } from "./context.ts";
export { Coverage } from "./coverage/read.ts";
export { httpStatus } from "./refusal-codes.ts";
export { apiRouter } from "./router.ts";
export { SearchAnswer } from "./search/find.ts";
export { type Account, actorOfAccount } from "./session/read.ts";
export { isUnavailable };

const createCaller = createCallerFactory(apiRouter);

/** The procedures, called in-process as one actor. */
export type Api = ReturnType<typeof createCaller>;

/**
 * The composition root's piece: procedures over one database, for whichever actor asks, from wherever. The secret
 * seals what must not lie open in the database.
 */
export const createApi = (db: Database, secret: string, readAnchors: ReadAnchors = async () => []) => {
  const seal = sealWith(secret);
  return (actor: Actor, from: From = nowhere): Api => createCaller({ db, actor, from, seal, readAnchors });
};

type Connection = {
  secret: string;
  /** Where history is anchored; without it, it is verified by itself. */
  dataFolder?: string | undefined;
  log: (message: string) => void;
};

/** `createApi` on an address, under the application role. */
export const connectApi = (appUrl: string, { secret, dataFolder, log }: Connection) =>
  createApi(
    openDatabase(appUrl, { log }),
    secret,
    dataFolder === undefined ? undefined : () => readAnchorsIn(dataFolder),
  );

/** The refusal that a failed call carries: bad input, a missing right, an unreachable database; null for a bug. */
export const refusalFrom = (error: unknown): Refused | null => {
  if (isUnavailable(error)) return refuse({ code: "database.unavailable" });
  const cause = error instanceof TRPCError ? error.cause : error;
  if (cause instanceof RefusedError) return refuse(cause.refusal);
  if (cause instanceof z.ZodError && error instanceof TRPCError && error.code === "BAD_REQUEST")
    return { ok: false, refusals: refusalsOf(cause) };
  return null;
};

/** Makes a value of every expected "no", thrown before a procedure's first line or returned by it. */
export const settle = async <Value>(call: Promise<Result<Value>>): Promise<Result<Value>> => {
  try {
    return await call;
  } catch (error) {
    const refused = refusalFrom(error);
    if (refused === null) throw error;
    return refused;
  }
};
