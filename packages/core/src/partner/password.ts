import { accept, type Result, refuse } from "../refusal.ts";

/** Characters, as people count them. Length, not variety, is what resists guessing (NIST SP 800-63B). */
export const passwordLeast = 15;

const common =
  /^(.{1,4})\1*.{0,3}$|^(0?1234567890?)+|password|motdepasse|passphrase|qwertyuiop|azertyuiop|rabat\s*process|processus\s*de\s*rabat/iu;

/**
 * Whether a password may be chosen: at least fifteen characters, no short pattern repeated, none of the words that
 * are tried first, and not the person's own address or name.
 *
 * `own` are those words; gives the password in the form in which it is to be hashed.
 *
 * @example
 * checkPassword("rabat", []) // → { ok: false, refusals: [{ code: "password.too-short", field: "password", least: 15 }] }
 * checkPassword("four quiet boats at dawn", ["Ada"]) // → { ok: true, value: "four quiet boats at dawn" }
 */
export const checkPassword = (password: string, own: readonly string[]): Result<string> => {
  const field = "password";
  const normal = password.normalize("NFKC");
  if ([...normal].length < passwordLeast)
    return refuse({ code: "password.too-short", field, least: passwordLeast });
  if (normal.length > 1_000)
    return refuse({ code: "text.too-long", field, limit: 1_000, length: normal.length });
  const lower = normal.toLowerCase();
  const isOwn = own.some((word) => word.length > 3 && lower.includes(word.toLowerCase()));
  if (isOwn || common.test(normal)) return refuse({ code: "password.too-common", field });
  return accept(normal);
};
