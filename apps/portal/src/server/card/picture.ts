import type { Renderer } from "@takumi-rs/core";
import { type Card, cardSize } from "./card.ts";
import { fittedTitle } from "./fitted-title.ts";
import { cardNode } from "./layout.ts";
import { openRenderer } from "./renderer.ts";
import { drawRose } from "./rose-drawing.ts";

let opened: Promise<Renderer> | undefined;

/** The picture of a card as PNG. Drawn beside the event loop, which goes on answering. */
export const drawCard = async (card: Card): Promise<Buffer> => {
  opened ??= openRenderer();
  const renderer = await opened;
  return renderer.render(cardNode(card, await fittedTitle(renderer, card)), {
    ...cardSize,
    format: "png",
    lang: card.language,
    images: [{ src: "rose", data: Buffer.from(drawRose(card.rose.petals)) }],
  });
};
