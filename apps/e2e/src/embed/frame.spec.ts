import { moroccanChairmanship } from "@rabat/core/brochure";
import { actions } from "@rabat/core/cap";
import { locales } from "@rabat/core/language";
import { origin } from "../env.ts";
import { expect, test } from "../fixtures.ts";
import { openPages, publicPages } from "../pages.ts";
import { openForeignSite } from "./foreign-site.ts";

const site = await openForeignSite();
test.afterAll(() => site.close());

const { slug } = moroccanChairmanship;
const oembed = "/api/v1/oembed";

test("a page of somebody else takes the frame that oEmbed gives it, in its language", async ({
  page,
  request,
}) => {
  for (const locale of locales) {
    await page.goto(`/${locale}/chairmanships/${slug}`);
    const link = page.locator('head link[type="application/json+oembed"]');
    const address = (await link.getAttribute("href")) ?? "";
    const answer = await (await request.get(`${address}&maxwidth=600`)).json();
    expect(answer).toMatchObject({ version: "1.0", type: "rich", width: 600 });
    await site.open(page, { policy: "frame", language: locale, body: answer.html });
    const frame = page.frameLocator("iframe");
    await expect(frame.locator("html")).toHaveAttribute("lang", locale);
    await expect(frame.locator('.petal[data-state="addressed"]')).toHaveCount(11);
    await expect(frame.locator(".petal")).toHaveCount(actions.length);
    expect(await frame.locator("script").count()).toBe(0);
    await expect(frame.locator(`.embed-foot a[href="/${locale}/chairmanships/${slug}"]`)).toBeVisible();
    expect(await frame.locator("base").getAttribute("target")).toBe("_blank");
  }
});

test("a frame is as light or dark as its address says", async ({ page }) => {
  const paper = async (theme: string) => {
    await page.goto(`/en/embed/coverage?theme=${theme}`);
    return page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  };
  const light = await paper("light");
  const dark = await paper("dark");
  expect(dark).not.toBe(light);
  expect(await paper("auto")).toBe(light);
  await page.emulateMedia({ colorScheme: "dark" });
  expect([await paper("light"), await paper("auto")]).toEqual([light, dark]);
});

// T8
test("only the embed may stand in a frame", async ({ request }) => {
  const ancestors = async (address: string) =>
    /frame-ancestors ([^;]+)/.exec(
      (await request.get(address)).headers()["content-security-policy"] ?? "",
    )?.[1];
  for (const locale of ["en", "ar"] as const) {
    expect(await ancestors(`/${locale}/embed/coverage`)).toBe("*");
    expect(await ancestors(`/${locale}/embed/coverage?chairmanship=atlantis`)).toBe("*");
    const others = [
      ...publicPages(locale),
      ...openPages(locale),
      `/${locale}/embed/other`,
      `/${locale}/embed/coverage/more`,
      `/${locale}/cap?x=/en/embed/coverage`,
    ];
    for (const address of [...others, `${oembed}?url=${origin}/en/cap`, "/api/v1/plan"])
      expect([address, await ancestors(address)]).toEqual([address, "'none'"]);
  }
});

test("another page in a frame stays empty", async ({ page, expectFailure }) => {
  expectFailure("frame-ancestors");
  expectFailure("net::ERR_BLOCKED_BY_RESPONSE");
  await site.open(page, { policy: "frame", body: `<iframe src="${origin}/en/cap"></iframe>` });
  await expect
    .poll(() => page.frames().map((frame) => frame.url()))
    .toContain("chrome-error://chromewebdata/");
});

test("oEmbed answers for the plan and the Chairmanships, and says clearly why not for others", async ({
  request,
}) => {
  const ask = async (query: Record<string, string>) => {
    const answer = await request.get(oembed, { params: query });
    return { status: answer.status(), body: await answer.json() };
  };
  const found = await ask({ url: `${origin}/fr/cap`, format: "json", maxwidth: "320", maxheight: "200" });
  expect(found).toMatchObject({
    status: 200,
    body: { width: 320, height: 200, title: expect.stringMatching(/Cadix/) },
  });
  const dark = await ask({ url: `${origin}/en/embed/coverage?chairmanship=${slug}&theme=dark` });
  expect(dark.body.html).toContain(`/en/embed/coverage?chairmanship=${slug}&#38;theme=dark"`);
  for (const [query, status, code] of [
    [{}, 400, "input.invalid"],
    [{ url: "x" }, 400, "input.invalid"],
    [{ url: "javascript:alert(1)" }, 400, "input.invalid"],
    [{ url: `${origin}/en/cap`, maxwidth: "0" }, 400, "input.invalid"],
    [{ url: `${origin}/en/cap`, format: "yaml" }, 400, "input.invalid"],
    [{ url: `${origin}/en/cap`, format: "xml" }, 501, "oembed.json-only"],
    [{ url: `${origin}/en/meetings` }, 404, "record.not-found"],
    [{ url: `${origin}/xx/cap` }, 404, "record.not-found"],
    [{ url: `${origin}/en/chairmanships/atlantis` }, 404, "record.not-found"],
    [{ url: "https://elsewhere.example/en/cap" }, 404, "record.not-found"],
  ] as const) {
    const { status: answered, body } = await ask(query);
    expect([query, answered, body.code]).toEqual([query, status, code]);
    expect(body.message).toMatch(/^[A-Z].+\.$/);
  }
});
