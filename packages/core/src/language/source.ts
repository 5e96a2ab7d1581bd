import type { Bilingual } from "./bilingual.ts";

/** Where a fact was read; `address` is null where our sources give none. */
export type Source = { title: Bilingual; address: string | null };

/**
 * How a fact came to be held. `read`: it stands there; `counted`: it follows from counting what stands there;
 * `completed`: what stands there is cut off, and was completed for this product; `editorial`: this product says it;
 * `unknown`: no source of ours says it, so nothing is held.
 */
export type Provenance =
  | { basis: "read" | "counted" | "completed"; source: Source }
  | { basis: "editorial" | "unknown" };
