import type { Renderer, TextNode } from "@takumi-rs/core";
import type { Card } from "./card.ts";
import { column, lineHeight, type TitleSize, titleNode, titleSizes } from "./layout.ts";
import { cutToFit, onOneLine } from "./text.ts";

const linesOf = async (renderer: Renderer, title: TextNode, { size }: TitleSize): Promise<number> => {
  const { height } = await renderer.measure(title, { width: column });
  return Math.round(height / (size * lineHeight));
};

/** The title in the largest size in which it fits; cut after a word where it fits in none. */
export const fittedTitle = async (
  renderer: Renderer,
  card: Pick<Card, "title" | "titleLanguage" | "language">,
): Promise<TextNode> => {
  const title = onOneLine(card.title);
  const nodeOf = (words: string, size: TitleSize) => titleNode(words, size, card);
  const fits = async (words: string, size: TitleSize) =>
    (await linesOf(renderer, nodeOf(words, size), size)) <= size.lines;
  for (const size of titleSizes) if (await fits(title, size)) return nodeOf(title, size);
  const [smallest] = titleSizes.toReversed();
  if (smallest === undefined) throw new Error("A title has no size to stand in.");
  return nodeOf(await cutToFit(title, (words) => fits(words, smallest)), smallest);
};
