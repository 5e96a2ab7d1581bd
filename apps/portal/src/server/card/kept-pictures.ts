import { LRUCache } from "lru-cache";
import { digestOf } from "../door/representation.ts";
import type { Card } from "./card.ts";

const megabyte = 1024 * 1024;

type Draw = (card: Card) => Promise<Buffer>;

/**
 * Pictures of cards by what they say: the same card is drawn once, however many ask for it and under whatever
 * address. One is drawn at a time, so that a crawl of all cards leaves the pages their processor.
 */
export const keepPictures = (draw: Draw, capacity = 24 * megabyte): Draw => {
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = (card: Card): Promise<Buffer> => {
    const drawn = last.then(() => draw(card));
    last = drawn.catch(() => undefined);
    return drawn;
  };
  const pictures = new LRUCache<string, Buffer, Card>({
    maxSize: capacity,
    sizeCalculation: (picture) => picture.length,
    fetchMethod: (_, __, { context }) => inTurn(context),
  });
  return async (card) => {
    const key = digestOf(Buffer.from(JSON.stringify(card)));
    return (await pictures.fetch(key, { context: card })) ?? inTurn(card);
  };
};
