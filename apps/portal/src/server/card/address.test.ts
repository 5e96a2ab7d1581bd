import { expect, test } from "vitest";
import { cardAddress, picturedPage } from "./address.ts";

test("a page's card lies at the page's own path, and leads back to it", () => {
  for (const [page, card, segments] of [
    ["/en", "/en/card/home.png", []],
    ["/fr/cap", "/fr/card/cap.png", ["cap"]],
    ["/fr/meetings/geneva-2023?x=1", "/fr/card/meetings/geneva-2023.png", ["meetings", "geneva-2023"]],
  ] as const) {
    expect(cardAddress(page)).toBe(card);
    expect(picturedPage(card.split("/").slice(3))).toEqual(segments);
  }
  expect(picturedPage(["cap"])).toBeNull();
});
