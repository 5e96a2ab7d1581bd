import type { Instant } from "../consultation/consultation.ts";

/** Tries that are left, counted at an instant: a bucket that fills again by itself. */
export type Allowance = { tries: number; at: Instant };

/** How many tries a full bucket holds, and the seconds after which one more is given. */
export type AllowanceRule = { most: number; seconds: number };

/** Whose tries are counted together. */
export const allowanceScopes = ["account at address", "address", "account", "everyone"] as const;
export type AllowanceScope = (typeof allowanceScopes)[number];

export type Lane = readonly { scope: AllowanceScope; rule: AllowanceRule }[];

/**
 * How often may be tried, per account, per address and by everyone together.
 *
 * After OWASP's "Slow Down Online Guessing Attacks with Device Cookies": whoever tries from an address that has
 * signed in to the account before is counted apart from all strangers, so that no number of strangers' tries shuts
 * the owner out; nobody is ever locked, one only waits for the next try. One stranger's address gains tries more
 * slowly than the account does, so that it alone cannot use the account up for those at an address not seen before.
 * A passkey cannot be guessed: there only the load is bounded, and it opens when the others have to wait.
 */
export const lanes = {
  "password, known": [{ scope: "account at address", rule: { most: 10, seconds: 30 } }],
  "password, stranger": [
    { scope: "account at address", rule: { most: 10, seconds: 60 } },
    { scope: "address", rule: { most: 40, seconds: 10 } },
    { scope: "account", rule: { most: 50, seconds: 6 } },
    { scope: "everyone", rule: { most: 600, seconds: 0.1 } },
  ],
  // Six digits, three of a million in force at a time: 0.2 % a day at most, for whoever knows the password.
  "code, known": [{ scope: "account at address", rule: { most: 5, seconds: 120 } }],
  "code, stranger": [
    { scope: "account at address", rule: { most: 5, seconds: 300 } },
    { scope: "account", rule: { most: 20, seconds: 120 } },
  ],
  passkey: [{ scope: "address", rule: { most: 60, seconds: 2 } }],
} as const satisfies Record<string, Lane>;

export type LaneName = keyof typeof lanes;

/**
 * The tries that an allowance holds at `now`. One never used is full.
 *
 * @example
 * const rule = { most: 10, seconds: 30 };
 * triesAt({ tries: 2, at: "2026-11-01T09:00:00.000Z" }, rule, "2026-11-01T09:01:00.000Z") // → 4
 * triesAt(null, rule, "2026-11-01T09:01:00.000Z") // → 10
 */
export const triesAt = (held: Allowance | null, { most, seconds }: AllowanceRule, now: Instant): number => {
  if (held === null) return most;
  const passed = Math.max(0, Date.parse(now) - Date.parse(held.at)) / 1_000;
  return Math.min(most, held.tries + passed / seconds);
};

/** A try that lacks no more than this is whole: fractions do not add up to the last digit. */
const whole = 1 - 1e-9;

/**
 * Takes one try: what is left, or the whole seconds until there is one.
 *
 * @example
 * const now = "2026-11-01T09:00:00.000Z";
 * takeTry(null, { most: 10, seconds: 30 }, now) // → { left: 9 }
 * takeTry({ tries: 0, at: now }, { most: 10, seconds: 30 }, now) // → { wait: 30 }
 */
export const takeTry = (
  held: Allowance | null,
  rule: AllowanceRule,
  now: Instant,
): { left: number } | { wait: number } => {
  const tries = triesAt(held, rule, now);
  if (tries >= whole) return { left: Math.max(0, tries - 1) };
  return { wait: Math.max(1, Math.ceil((whole - tries) * rule.seconds)) };
};
