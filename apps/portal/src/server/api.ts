import { type Api, connectApi } from "@rabat/api";
import { type Actor, visitor } from "@rabat/core/partner";
import { environment } from "../env.ts";

let connected: ((actor: Actor) => Api) | undefined;

/** The procedures as one actor: the composition root. The database is opened at the first call, never at build. */
export const apiFor = (actor: Actor): Api => {
  connected ??= connectApi(environment().DATABASE_APP_URL ?? "", (message) => console.error(message));
  return connected(actor);
};

/** What public pages read with; they never know who is asking. */
export const visitorApi = (): Api => apiFor(visitor);
