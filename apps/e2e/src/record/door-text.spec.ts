import { origin } from "../env.ts";
import { expect, languages, test } from "../fixtures.ts";
import { publicPages } from "../pages.ts";
import { openWithoutDoor } from "../without-door.ts";

test("the door takes nothing out of any page that a reader would miss", async ({ page, request }) => {
  test.setTimeout(180_000);
  /** The title, every word, the data for machines, and where the links lead. */
  const read = async (url: string, headers: Record<string, string> = {}) => {
    const answer = await request.get(url, { headers });
    return page.evaluate(
      (html) => {
        const read = new DOMParser().parseFromString(html, "text/html");
        for (const script of read.querySelectorAll("script:not([type='application/ld+json'])"))
          script.remove();
        // what other tests arrange meanwhile comes and goes between the two readings
        for (const passing of read.querySelectorAll(
          'a[href*="/consultations/"]:not([href*="/consultations/results-2023-2024"])',
        ))
          passing.closest("li, .home-call")?.remove();
        const hrefs = [...read.querySelectorAll("a")].map((link) => link.getAttribute("href"));
        return { title: read.title, text: read.body.textContent, hrefs };
      },
      await answer.text(),
    );
  };
  const plain = await openWithoutDoor();
  try {
    for (const language of languages)
      for (const address of publicPages(language)) {
        // asked again where something was published between the two readings
        await expect(async () => {
          // the door tells a page its own address; here nobody else would
          const before = await read(plain.origin + address, { "X-Rabat-Address": address });
          const after = await read(origin + address);
          expect(after.text?.length, address).toBeGreaterThan(200);
          expect(after, address).toEqual(before);
        }).toPass({ timeout: 20_000 });
      }
  } finally {
    await plain.close();
  }
});
