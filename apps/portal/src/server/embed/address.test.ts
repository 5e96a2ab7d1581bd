import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { embedAddress, isEmbed, readEmbedQuery } from "./address.ts";
import { embedOf, oembedOf } from "./oembed.ts";
import { oembedLink } from "./oembed-address.ts";
import { oembedTarget } from "./oembed-target.ts";

const origin = "https://portal.example";

describe("the address of an embed", () => {
  test("keeps what it knows and nothing else, in one order", () => {
    const embed = readEmbedQuery("theme=dark&x=1&chairmanship=morocco");
    expect(embedAddress("fr", embed)).toBe("/fr/embed/coverage?chairmanship=morocco&theme=dark");
    expect(embedAddress("fr", readEmbedQuery("theme=pink&chairmanship="))).toBe("/fr/embed/coverage");
  });

  test("is one spelling of whatever was asked, and no longer than it must be", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 2_000 }), (noise) => {
        for (const query of [noise, `chairmanship=${noise}`, `theme=${noise}`]) {
          const address = embedAddress("en", readEmbedQuery(query));
          expect(isEmbed(address)).toBe(true);
          expect(address.length).toBeLessThan(1_000);
          expect(embedAddress("en", readEmbedQuery(address.split("?")[1] ?? ""))).toBe(address);
        }
      }),
    );
  });

  test.each(["/en/embed", "/en/embed/coverage/more", "/en/cap?x=/en/embed/coverage", "/embed/coverage"])(
    "is not %s",
    (other) => expect(isEmbed(other)).toBe(false),
  );
});

describe("oEmbed", () => {
  test.each([
    [`${origin}/en/cap`, "en", null],
    [`${origin}/fr/cap/`, "fr", null],
    [`${origin}/ar/chairmanships/morocco?x#y`, "ar", "morocco"],
    [`${origin}/es/embed/coverage?chairmanship=spain`, "es", "spain"],
  ])("finds in %s what to show", (url, locale, chairmanship) => {
    expect(embedOf(url, origin)).toMatchObject({ locale, embed: { chairmanship } });
  });

  test.each([
    "https://elsewhere.example/en/cap",
    `${origin}/xx/cap`,
    `${origin}/en/cap/action-17`,
    `${origin}/en/chairmanships`,
    `${origin}/en/chairmanships/morocco/more`,
    `${origin}/en`,
    `${origin}/`,
  ])("has nothing for %s", (url) => {
    expect(embedOf(url, origin)).toBeNull();
  });

  test("gives a frame no larger than asked for, whose title is text", () => {
    const framed = {
      origin,
      locale: "en",
      embed: { chairmanship: "morocco", theme: "dark" },
      title: '"><script>',
      provider: "Rabat Process",
    } as const;
    const { html, width, height } = oembedOf(framed, { maxwidth: 300, maxheight: 100 });
    expect([width, height]).toEqual([300, 100]);
    expect(html).toBe(
      `<iframe src="${origin}/en/embed/coverage?chairmanship=morocco&#38;theme=dark" width="300" height="100" title="&#34;&#62;&#60;script&#62;" frameborder="0" loading="lazy"></iframe>`,
    );
  });

  test("is named on the plan and on Chairmanships alone", () => {
    expect(oembedLink(origin, "/en/chairmanships/morocco?x=1")).toBe(
      `${origin}/api/v1/oembed?url=https%3A%2F%2Fportal.example%2Fen%2Fchairmanships%2Fmorocco&format=json`,
    );
    for (const address of [null, "/en", "/en/chairmanships", "/en/cap/tree", "/en/meetings"])
      expect(oembedLink(origin, address)).toBeNull();
  });

  test("keeps an answer under one spelling of its question, and keeps no refusal", () => {
    const url = `${origin}/en/cap`;
    const kept = oembedTarget(`maxwidth=0300&x=1&format=json&url=${encodeURIComponent(url)}`);
    expect(kept).toBe(`/api/v1/oembed?${new URLSearchParams({ url, maxwidth: "300" })}`);
    for (const query of [
      "",
      "url=x",
      `url=${url}&url=${url}`,
      `url=${url}&format=xml`,
      `url=${url}&maxwidth=-1`,
    ])
      expect(oembedTarget(query)).toBeNull();
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 3_000 }), (noise) => {
        const target = oembedTarget(`url=https://a.example/${noise}`);
        if (target !== null) expect(oembedTarget(target.split("?")[1] ?? "")).toBe(target);
      }),
    );
  });
});
