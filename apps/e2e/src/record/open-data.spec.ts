import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { expect, languages, test } from "../fixtures.ts";

type Content = { schema: object };
type Described = { parameters: object[]; responses: Record<string, { content?: Record<string, Content> }> };
type Document = { paths: Record<string, { get: Described }>; components: Record<string, object> };

const anyOrigin = { "access-control-allow-origin": "*" };

test("every address of the OpenAPI document answers as the document says", async ({ request }) => {
  const document: Document = await (await request.get("/api/v1/openapi.json")).json();
  const ajv = new Ajv2020({ allErrors: true, strict: false });
  addFormats.default(ajv);
  ajv.addSchema({ $id: "document", components: document.components });
  const isAsSaid = (schema: object, body: unknown) => {
    const text = JSON.stringify(schema).replaceAll('"#/', '"document#/');
    return [ajv.validate(JSON.parse(text), body), ajv.errors];
  };
  expect(Object.keys(document.paths)).toHaveLength(20);
  for (const [path, { get }] of Object.entries(document.paths)) {
    const answer = await request.get(`${path}?unknown=%ff`);
    const headers = answer.headers();
    expect([path, answer.status()]).toEqual([path, 200]);
    expect(headers).toMatchObject({
      ...anyOrigin,
      "cache-control": "public, s-maxage=60, stale-while-revalidate=600",
    });
    expect(headers["set-cookie"]).toBeUndefined();
    const type = headers["content-type"]?.split(";")[0] ?? "";
    const schema = get.responses["200"]?.content?.[type]?.schema ?? {};
    expect([path, type, Object.keys(schema)]).not.toEqual([path, type, []]);
    const body = type === "application/json" ? await answer.json() : await answer.text();
    expect([path, ...isAsSaid(schema, body)]).toEqual([path, true, null]);
    expect(await answer.text()).not.toMatch(/results-2023-2024|demonstration-|@demonstration/);
    const again = await request.get(path, { headers: { "If-None-Match": headers.etag ?? "" } });
    expect([path, again.status()]).toEqual([path, 304]);
    if (get.parameters.length === 0) continue;
    const name = JSON.stringify(get.parameters).includes("language") ? "language" : "chairmanship";
    const refused = await request.get(`${path}?${name}=%00`);
    const error = { $ref: "#/components/schemas/error" };
    expect([path, refused.status(), ...isAsSaid(error, await refused.json())]).toEqual([
      path,
      400,
      true,
      null,
    ]);
  }
  const unknown = await request.get("/api/v1/nothing");
  expect([unknown.status(), (await unknown.json()).code]).toEqual([404, "record.not-found"]);
});

test("the sitemap names pages that are there, and the robots' file names the sitemap", async ({
  request,
}) => {
  const sitemap = await (await request.get("/sitemap.xml")).text();
  const pages = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address]) => address ?? "");
  expect(pages.length).toBeGreaterThan(200);
  for (const address of pages.filter((_, index) => index % 20 < 2)) {
    const answer = await request.get(address);
    expect([address, answer.status()]).toEqual([address, 200]);
    for (const language of languages) expect(await answer.text()).toContain(`hrefLang="${language}"`);
  }
  expect(await (await request.get("/robots.txt")).text()).toContain("/sitemap.xml");
});

for (const language of languages)
  test(`from the footer to a table in two clicks (${language})`, async ({ page, request }) => {
    await page.goto(`/${language}`);
    await page.getByRole("contentinfo").locator(`a[href="/${language}/data"]`).click();
    const main = page.getByRole("main");
    const link = main.getByRole("link", { name: "/api/v1/outcomes.csv", exact: true });
    const answer = await request.get((await link.getAttribute("href")) ?? "");
    expect(answer.headers()["content-disposition"]).toContain('filename="rabat-process-outcomes.csv"');
    expect((await answer.body()).subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
    await expect(main.getByText(`/calendar.ics?language=${language}`)).toBeVisible();
  });
