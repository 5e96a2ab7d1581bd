import { accept, type Result, refuse } from "../refusal.ts";
import { type ListedText, textsAtMost } from "./preparation.ts";

/**
 * The list with texts added at its end; one that it holds already is passed over.
 *
 * Refuses more than a list may hold.
 *
 * @example
 * const added = addTexts(demonstrationPreparation.texts, demonstrationPreparation.texts);
 * added.ok && added.value.added // → 0
 */
export const addTexts = (
  texts: readonly ListedText[],
  added: readonly ListedText[],
): Result<{ texts: ListedText[]; added: number }> => {
  const held = new Map(texts.map((text) => [text.reference, text]));
  for (const text of added) if (!held.has(text.reference)) held.set(text.reference, text);
  if (held.size > textsAtMost) return refuse({ code: "preparation.too-many-texts", limit: textsAtMost });
  return accept({ texts: [...held.values()], added: held.size - texts.length });
};

/** Where a text is to stand, counted from 1; null: no longer in the list. */
export type Place = { reference: string; place: number | null };

/**
 * The list in the order wished for. Of two texts wished at one place, the one that moves up stands before the one
 * that was there, the one that moves down after it; a text without a wish stays.
 *
 * @example arrangeTexts(demonstrationPreparation.texts, [{ reference: "demonstration-text-R1", place: null }]) // → []
 */
export const arrangeTexts = (texts: readonly ListedText[], places: readonly Place[]): ListedText[] => {
  const wished = new Map(places.map(({ reference, place }) => [reference, place]));
  return texts
    .flatMap((text, index) => {
      const now = index + 1;
      const place = wished.has(text.reference) ? (wished.get(text.reference) ?? null) : now;
      return place === null ? [] : [{ text, place, step: Math.sign(place - now) }];
    })
    .sort((left, right) => left.place - right.place || left.step - right.step)
    .map(({ text }) => text);
};
