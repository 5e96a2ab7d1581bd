import type { Coverage } from "@rabat/core/cap";
import type { Asked } from "./asked.ts";
import { held } from "./held.ts";

/** `held`: from the module because nobody was asked; `fallback`: because the portal did not answer. */
export type Obtained =
  | { kind: "coverage"; coverage: Coverage; from: "portal" | "held" | "fallback" }
  | { kind: "absent" | "unreachable" };

const patienceMilliseconds = 10_000;

const isLevel = (value: unknown): boolean =>
  typeof value === "object" &&
  value !== null &&
  "addressed" in value &&
  Array.isArray(value.addressed) &&
  "total" in value &&
  typeof value.total === "number";

const isCoverage = (value: unknown): value is Coverage =>
  typeof value === "object" &&
  value !== null &&
  "areas" in value &&
  "objectives" in value &&
  "actions" in value &&
  [value.areas, value.objectives, value.actions].every(isLevel);

const askPortal = async (portal: string, chairmanship: string): Promise<Obtained> => {
  const address = new URL("/api/v1/coverage", portal);
  if (chairmanship) address.searchParams.set("chairmanship", chairmanship);
  const answer = await fetch(address, {
    credentials: "omit",
    signal: AbortSignal.timeout(patienceMilliseconds),
  });
  if (answer.status === 404 || answer.status === 400) return { kind: "absent" };
  const body: unknown = answer.ok ? await answer.json() : null;
  if (!isCoverage(body)) throw new TypeError("not a coverage");
  return { kind: "coverage", coverage: body, from: "portal" };
};

const heldAs = (chairmanship: string, from: "held" | "fallback"): Obtained | null => {
  const found = Object.hasOwn(held, chairmanship) ? held[chairmanship] : undefined;
  return found ? { kind: "coverage", coverage: found.coverage, from } : null;
};

/** At once what the module holds, for as long as the portal has not answered; null where it holds nothing. */
export const atHand = ({ chairmanship, portal }: Asked): Obtained | null =>
  heldAs(chairmanship, "held") ?? (portal === null ? { kind: "absent" } : null);

/** What the portal answers; where it does not, what the module holds. Never throws. */
export const obtain = async (asked: Asked): Promise<Obtained> => {
  const { chairmanship, portal } = asked;
  if (portal === null) return heldAs(chairmanship, "held") ?? { kind: "absent" };
  return askPortal(portal, chairmanship).catch(
    () => heldAs(chairmanship, "fallback") ?? { kind: "unreachable" },
  );
};
