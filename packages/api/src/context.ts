import type { Actor } from "@rabat/core/partner";
import type { Database } from "@rabat/db";

/** What every procedure is given: nothing from the environment, no clock (the database has the one). */
export type Context = { db: Database; actor: Actor };
