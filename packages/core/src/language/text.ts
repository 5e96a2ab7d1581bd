import { z } from "zod";
import type { Refusal } from "../refusal.ts";

// Left-to-right, right-to-left and Arabic letter marks are needed in bilingual text; overrides, embeddings and
// isolates can make a text read other than it is stored and are refused, as are all other control characters.
const forbidden =
  /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]|\p{Surrogate}/u;

/**
 * Unicode NFC; CRLF, CR, vertical tab and form feed become LF; spaces at the ends go.
 *
 * Takes any string, and refuses none.
 *
 * @example normaliseText(" Cafe\u0301\r\nRabat ") // → "Café\nRabat"
 */
export const normaliseText = (raw: string): string =>
  raw
    .normalize("NFC")
    .replace(/\r\n?|[\u000b\u000c\u0085\u2028\u2029]/g, "\n")
    .trim();

/**
 * The first character that a text may not hold, as `U+202E`, or null.
 *
 * @example ["Rabat", "Ra\u202Ebat"].map(forbiddenCharacter) // → [null, "U+202E"]
 */
export const forbiddenCharacter = (text: string): string | null => {
  const found = forbidden.exec(text)?.[0].codePointAt(0);
  return found === undefined ? null : `U+${found.toString(16).toUpperCase().padStart(4, "0")}`;
};

/** Something to be read: direction marks alone are as empty as spaces. */
const hasInk = /[^\s\u200b-\u200f\u061c\u2060]/u;

type Bound = { field: string; limit: number; required?: boolean };

/**
 * A text field: takes any string, returns it normalised; refuses an empty one where required, one longer than
 * `limit` UTF-16 units, and forbidden characters. The refusal rides in the issue's `params`.
 *
 * @example
 * const title = boundedText({ field: "title", limit: 10, required: true });
 * title.parse(" Rabat ") // → "Rabat"
 * const refused = title.safeParse("Marrakesh, Rabat");
 * refused.error && refusalsOf(refused.error)
 * // → [{ code: "text.too-long", field: "title", limit: 10, length: 16 }]
 */
export const boundedText = ({ field, limit, required = false }: Bound) =>
  z.string().transform((raw, context) => {
    const refused = (refusal: Refusal) => {
      context.addIssue({ code: "custom", params: { refusal }, message: refusal.code });
      return z.NEVER;
    };
    if (raw.length > 4 * limit) return refused({ code: "text.too-long", field, limit, length: raw.length });
    const text = normaliseText(raw);
    const character = forbiddenCharacter(text);
    if (character) return refused({ code: "text.forbidden-character", field, character });
    if (text.length > limit) return refused({ code: "text.too-long", field, limit, length: text.length });
    if (required && !hasInk.test(text)) return refused({ code: "text.required", field });
    return text;
  });

/**
 * What a failed parse says, as refusals: ours where the schema carries one, otherwise the field that is invalid.
 *
 * @example
 * const { error } = boundedText({ field: "title", limit: 10, required: true }).safeParse(" ");
 * error && refusalsOf(error) // → [{ code: "text.required", field: "title" }]
 */
export const refusalsOf = (error: z.ZodError): [Refusal, ...Refusal[]] => {
  const [first, ...others] = error.issues.map((issue): Refusal => {
    const carried = issue.code === "custom" ? (issue.params?.refusal as Refusal | undefined) : undefined;
    return carried ?? { code: "input.invalid", field: issue.path.map(String).join(".") };
  });
  return [first ?? { code: "input.invalid", field: "" }, ...others];
};
