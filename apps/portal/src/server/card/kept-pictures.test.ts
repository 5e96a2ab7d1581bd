import { expect, test } from "vitest";
import type { Card } from "./card.ts";
import { keepPictures } from "./kept-pictures.ts";
import { emblem } from "./roses.ts";

const card = (title: string): Card => ({
  ...{ language: "en", kicker: [], title, titleLanguage: "en", lead: null, site: "", dialogue: "" },
  rose: emblem,
});

/** Draws when told to, and knows how many are being drawn. */
const easel = () => {
  const drawn: string[] = [];
  let now = 0;
  let most = 0;
  const draw = async ({ title }: Card): Promise<Buffer> => {
    most = Math.max(most, ++now);
    await Promise.resolve();
    now--;
    drawn.push(title);
    if (title === "fails") throw new Error("no picture");
    return Buffer.from(title);
  };
  return { draw, drawn, most: () => most };
};

test("a card is drawn once for all who ask, and one card at a time", async () => {
  const { draw, drawn, most } = easel();
  const pictureOf = keepPictures(draw);
  const asked = ["a", "b", "a", "c", "b"].map((title) => pictureOf(card(title)));
  expect((await Promise.all(asked)).map(String)).toEqual(["a", "b", "a", "c", "b"]);
  await pictureOf(card("a"));
  expect([drawn, most()]).toEqual([["a", "b", "c"], 1]);
});

test("a picture that fails is asked for again, and holds up no other", async () => {
  const { draw, drawn } = easel();
  const pictureOf = keepPictures(draw);
  const answers = await Promise.allSettled([pictureOf(card("fails")), pictureOf(card("a"))]);
  expect(answers.map(({ status }) => status)).toEqual(["rejected", "fulfilled"]);
  await expect(pictureOf(card("fails"))).rejects.toThrow("no picture");
  expect(drawn).toEqual(["fails", "a", "fails"]);
});

test("the memory for pictures is bounded", async () => {
  const { draw, drawn } = easel();
  const pictureOf = keepPictures(draw, 2);
  for (const title of ["a", "b", "c", "a"]) await pictureOf(card(title));
  expect(drawn).toEqual(["a", "b", "c", "a"]);
});
