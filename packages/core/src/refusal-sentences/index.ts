import { formatCapReference, parseCapReference } from "../cap/index.ts";
import { writeAddress } from "../framework/writing.ts";
import type { Locale, Localised } from "../language/locale.ts";
import type { Refusal, RefusalCode } from "../refusal.ts";
import { ar } from "./ar.ts";
import { en } from "./en.ts";
import { es } from "./es.ts";
import { fr } from "./fr.ts";
import { pt } from "./pt.ts";

/** One sentence per language and refusal; `{name}` stands for a particular of the refusal. */
const sentences: Localised<Record<RefusalCode, string>> = { en, fr, ar, pt, es };

/** How a particular is to be read by a person: a field's label, a date. The portal passes its own. */
export type Wording = (name: string, value: string | number) => string;

const plain: Wording = (_name, value) => String(value);

const capWords = (value: string | number, locale: Locale) => {
  const read = parseCapReference(String(value));
  return read.ok ? formatCapReference(read.value, locale) : String(value);
};

/** Those that name a part of a framework by its address. */
const ofFramework: ReadonlySet<RefusalCode> = new Set(["framework.unknown-part", "framework.contradiction"]);

/**
 * The sentence of a refusal in a language.
 *
 * @example refusalSentence({ code: "cap.unknown-action", part: "30" }, "en")
 * // → "There is no Action 30: the Cadiz Action Plan has actions 1 to 29."
 */
export const refusalSentence = (refusal: Refusal, locale: Locale, wording: Wording = plain): string =>
  sentences[locale][refusal.code].replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = (refusal as Record<string, string | number>)[name] ?? "";
    if (refusal.code === "cap.contradiction") return capWords(value, locale);
    return ofFramework.has(refusal.code) && name !== "plan"
      ? writeAddress(String(value), locale)
      : wording(name, value);
  });

export const refusalCodes = Object.keys(en) as RefusalCode[];
