import type { Anchor } from "@rabat/core/audit";
import type { Actor } from "@rabat/core/partner";
import type { Database } from "@rabat/db";
import type { Seal } from "./seal.ts";

/** Where a request comes from, as the server that took it knows; never what its sender says. */
export type From = {
  address: string;
  agent: string;
  /** Our own origin as the reader reaches it: what a passkey is bound to. */
  origin: string;
  session: string | null;
};

export const nowhere: From = { address: "", agent: "", origin: "http://localhost", session: null };

/** What history was anchored by, outside the database. */
export type ReadAnchors = () => Promise<readonly Anchor[]>;

/** What every procedure is given: nothing from the environment, no clock (the database has the one). */
export type Context = { db: Database; actor: Actor; from: From; seal: Seal; readAnchors: ReadAnchors };
