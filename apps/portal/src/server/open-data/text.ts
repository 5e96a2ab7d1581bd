import { Locale, languagesOf, type OfficialText, readingOf } from "@rabat/core/language";
import { z } from "zod";

/** The languages in which texts of the record are held: fewer than those of the interface. Tables have a column for each. */
export const heldLanguages = ["en", "fr"] as const satisfies readonly Locale[];

/** A text in every language in which it is held, published ones first: nothing is translated silently. */
export const Text = z.array(
  z.object({ language: Locale, text: z.string(), standing: z.enum(["published", "unofficial-translation"]) }),
);
export type Text = z.infer<typeof Text>;

export const textOf = (text: OfficialText): Text =>
  languagesOf(text).map((language) => readingOf(text, language));
