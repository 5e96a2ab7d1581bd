import type { Renderer } from "@takumi-rs/core";
import type { Card } from "./card.ts";
import { column, type FittedTitle, lineHeight, type TitleSize, titleNode, titleSizes } from "./layout.ts";
import { cutToFit, onOneLine } from "./text.ts";

/** The title in the largest size in which it fits; cut after a word where it fits in none. */
export const fittedTitle = async (
  renderer: Renderer,
  card: Pick<Card, "title" | "titleLanguage" | "language">,
): Promise<FittedTitle> => {
  const whole = onOneLine(card.title);
  const set = async (words: string, size: TitleSize): Promise<FittedTitle> => {
    const node = titleNode(words, size, card);
    return { node, height: (await renderer.measure(node, { width: column })).height };
  };
  const fits = ({ height }: FittedTitle, { size, lines }: TitleSize): boolean =>
    Math.round(height / (size * lineHeight)) <= lines;
  for (const size of titleSizes) {
    const title = await set(whole, size);
    if (fits(title, size)) return title;
  }
  const smallest = titleSizes[titleSizes.length - 1] ?? titleSizes[0];
  return set(await cutToFit(whole, async (words) => fits(await set(words, smallest), smallest)), smallest);
};
