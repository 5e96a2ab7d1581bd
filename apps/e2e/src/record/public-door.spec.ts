import { origin } from "../env.ts";
import { expect, test } from "../fixtures.ts";
import { framedPages, publicPages } from "../pages.ts";

// U5: readable after 20 kB, fonts 80 kB, no framework script; bytes as they travel
const budget = { readable: 20_000, fonts: 80_000, ownModule: 5_000 };

/** The one page that keys improve. */
const hasModule = (address: string) => address.includes("/search");

// Arabic fetches a face of its own
for (const locale of ["en", "fr", "ar"] as const)
  for (const address of [...publicPages(locale), ...framedPages(locale)])
    test(`${address} is light, free of other scripts than ours, cacheable and knows nobody`, async ({
      page,
      request,
    }) => {
      const sizes = { document: 0, stylesheet: 0, font: 0, script: 0, requests: 0 };
      page.on("response", async (response) => {
        const type = response.request().resourceType() as keyof typeof sizes;
        const { responseBodySize } = await response.request().sizes();
        sizes.requests++;
        if (type in sizes) sizes[type] += responseBodySize;
      });
      await page.goto(address, { waitUntil: "networkidle" });
      await page.evaluate(() => document.fonts.ready);
      expect(sizes.document + sizes.stylesheet).toBeLessThanOrEqual(budget.readable);
      expect(sizes.font).toBeLessThanOrEqual(budget.fonts);
      expect(sizes.script).toBeLessThanOrEqual(hasModule(address) ? budget.ownModule : 0);
      expect(sizes.requests).toBeLessThanOrEqual(12);

      const cookie = { Cookie: "__Host-rabat-session=forged; other=1", "Accept-Encoding": "br" };
      const answer = await request.get(address, { headers: cookie });
      const headers = answer.headers();
      expect(headers["set-cookie"]).toBeUndefined();
      expect(headers["cache-control"]).toMatch(/^public, .*s-maxage=\d+/);
      const scripts = hasModule(address) ? `${origin}/scripts/search-[0-9a-f]{16}\\.js` : "'none'";
      expect(headers["content-security-policy"]).toMatch(new RegExp(`; script-src ${scripts}; connect-src`));
      expect(headers["x-powered-by"]).toBeUndefined();
      const runs = (await answer.text()).match(/<script(?! type="application\/ld\+json")[^>]*>/gi) ?? [];
      expect(runs).toEqual(
        hasModule(address)
          ? [expect.stringMatching(/^<script type="module" src="\/scripts\/search-[0-9a-f]{16}\.js">$/)]
          : [],
      );
      const etag = headers["etag"] ?? "";
      const again = await request.get(address, { headers: { ...cookie, "If-None-Match": etag } });
      expect([etag === "", again.status()]).toEqual([false, 304]);
    });

test("the root leads to the language that is asked for, without a cookie", async ({ request }) => {
  for (const [asked, place] of [
    ["fr-SN,fr;q=0.9,en;q=0.5", "/fr"],
    ["en-GB", "/en"],
    ["ja", "/en"],
  ] as const) {
    const answer = await request.get("/", { headers: { "Accept-Language": asked }, maxRedirects: 0 });
    expect([answer.status(), answer.headers()["location"]]).toEqual([302, place]);
    expect(answer.headers()["vary"]).toContain("Accept-Language");
    expect(answer.headers()["set-cookie"]).toBeUndefined();
  }
});

test("addresses that name nothing answer 404 or 400 in their language, never 500", async ({ request }) => {
  const wrong = [
    "/en/cap/action-30",
    "/fr/cap/objective-5c",
    "/en/outcomes/geneva-2023-C9",
    "/fr/meetings/atlantis",
    "/en/%00",
    "/en/%",
    "/de",
    `/en/${"🙂".repeat(2_000)}`,
    "/en/partners/..%2f..%2fetc",
    "/en/problem/failed",
  ];
  for (const address of wrong) {
    const answer = await request.get(address, { maxRedirects: 0 });
    expect([400, 404]).toContain(answer.status());
    const text = await answer.text();
    expect(text).toContain(address.startsWith("/fr") ? 'lang="fr"' : 'lang="en"');
  }
});

test("readiness names what it rests on", async ({ request }) => {
  expect(await (await request.get("/readyz")).json()).toMatchObject({ ready: true });
  expect((await request.get("/healthz")).status()).toBe(200);
});
