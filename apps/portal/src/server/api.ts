import { type Api, connectApi, type From } from "@rabat/api";
import { type Actor, visitor } from "@rabat/core/partner";
import { environment } from "../env.ts";

let connected: ((actor: Actor, from?: From) => Api) | undefined;

/** The procedures as one actor: the composition root. The database is opened at the first call, never at build. */
export const apiFor = (actor: Actor, from?: From): Api => {
  const { DATABASE_APP_URL = "", AUTH_SECRET = "", DATA_FOLDER } = environment();
  connected ??= connectApi(DATABASE_APP_URL, {
    secret: AUTH_SECRET,
    dataFolder: DATA_FOLDER,
    log: (message) => console.error(message),
  });
  return connected(actor, from);
};

/** What public pages read with; they never know who is asking. */
export const visitorApi = (): Api => apiFor(visitor);
