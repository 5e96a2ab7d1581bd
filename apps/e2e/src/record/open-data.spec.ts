import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { expect, languages, test } from "../fixtures.ts";

type Content = { schema: object };
type Parameter = { name: string; required?: boolean; example?: string };
type Operation = {
  parameters: Parameter[];
  responses: Record<string, { content?: Record<string, Content> }>;
};
type Document = { paths: Record<string, { get: Operation }>; components: Record<string, object> };

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
  expect(Object.keys(document.paths)).toHaveLength(32);
  for (const [named, { get }] of Object.entries(document.paths)) {
    const needed = get.parameters.filter(({ required }) => required);
    const query = new URLSearchParams(needed.map(({ name, example = "" }) => [name, example]));
    const path = query.size > 0 ? `${named}?${query}` : named;
    const answer = await request.get(`${path}${query.size > 0 ? "&" : "?"}unknown=%ff`);
    const headers = answer.headers();
    expect([path, answer.status()]).toEqual([path, 200]);
    expect(headers).toMatchObject({
      ...anyOrigin,
      "cache-control": "public, max-age=0, s-maxage=60, stale-while-revalidate=600",
      "content-encoding": "br",
    });
    expect(headers["set-cookie"]).toBeUndefined();
    const type = headers["content-type"]?.split(";")[0] ?? "";
    const schema = get.responses["200"]?.content?.[type]?.schema ?? {};
    expect([path, type, Object.keys(schema)]).not.toEqual([path, type, []]);
    const body = type.endsWith("json") ? await answer.json() : await answer.text();
    expect([path, ...isAsSaid(schema, body)]).toEqual([path, true, null]);
    expect(await answer.text()).not.toMatch(/results-2023-2024|demonstration-|@demonstration/);
    const again = await request.get(path, { headers: { "If-None-Match": headers.etag ?? "" } });
    expect([path, again.status()]).toEqual([path, 304]);
    const head = await request.head(path);
    expect([path, head.status(), head.headers()["content-length"]]).toEqual([
      path,
      200,
      headers["content-length"],
    ]);
    if (get.parameters.length === 0) continue;
    const asked = JSON.stringify(get.parameters);
    const name = ["chairmanship", "locale", "language", "format"].find((known) => asked.includes(known));
    const refused = await request.get(`${named}?${name}=%00`);
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
  expect(sitemap.match(/hreflang="x-default"/g)).toHaveLength(pages.length);
  for (const address of pages.filter((_, index) => index % 20 < 2)) {
    const answer = await request.get(address);
    expect([address, answer.status()]).toEqual([address, 200]);
    for (const language of languages) expect(await answer.text()).toContain(`hrefLang="${language}"`);
  }
  expect(await (await request.get("/robots.txt")).text()).toContain("/sitemap.xml");
});

type Described = { "@id": string; "@type": string } & Record<string, { "@id": string }[] | undefined>;

test("every address in the catalogue answers, in the media type that the catalogue says", async ({
  request,
}) => {
  const answer = await request.get("/catalog.jsonld");
  expect(answer.headers()["content-type"]).toBe("application/ld+json");
  const nodes: Described[] = (await answer.json())["@graph"];
  const inTurtle = await (await request.get("/catalog.ttl")).text();
  for (const { "@id": id } of nodes) expect(inTurtle).toContain(`<${id}>`);
  const distributions = nodes.filter((node) => node["@type"] === "dcat:Distribution");
  expect(distributions.length).toBeGreaterThanOrEqual(16 + 2 * languages.length);
  for (const node of distributions)
    for (const property of ["dcat:accessURL", "dcat:downloadURL"]) {
      const address = node[property]?.[0]?.["@id"] ?? "";
      const found = await request.get(address);
      const type = found.headers()["content-type"]?.split(";")[0];
      expect([address, found.status(), `https://www.iana.org/assignments/media-types/${type}`]).toEqual([
        address,
        200,
        node["dcat:mediaType"]?.[0]?.["@id"],
      ]);
    }
  const besides = [
    "dcat:endpointURL",
    "dcat:endpointDescription",
    "dcat:landingPage",
    "dct:conformsTo",
    "foaf:homepage",
  ];
  const named = nodes.flatMap((node) => besides.flatMap((property) => node[property] ?? []));
  for (const address of new Set(named.map(({ "@id": id }) => id)))
    expect([address, (await request.get(address)).status()]).toEqual([address, 200]);
});

test("every table names its description, and the two have the same columns", async ({ request }) => {
  const document: Document = await (await request.get("/api/v1/openapi.json")).json();
  const tables = Object.keys(document.paths).filter((path) => path.endsWith(".csv"));
  expect(tables).toHaveLength(8);
  for (const path of tables) {
    const table = await request.get(path);
    const address = table
      .headers()
      .link?.match(/^<([^>]+)>; rel="describedby"; type="application\/csvm\+json"$/)?.[1];
    const { url, tableSchema } = await (await request.get(address ?? "")).json();
    expect(url).toBe(table.url());
    const [names = ""] = (await table.text()).replace("\uFEFF", "").split("\r\n");
    expect(tableSchema.columns.map(({ name }: { name: string }) => name)).toEqual(names.split(","));
  }
});

test("pages say in data blocks what they are, and lead to the catalogue and the feed", async ({ page }) => {
  const blocks = async (path: string) => {
    await page.goto(path);
    const texts = await page.locator('script[type="application/ld+json"]').allTextContents();
    return texts.map((text) => JSON.parse(text));
  };
  for (const language of languages) {
    const [event, steps] = await blocks(`/${language}/meetings/geneva-2023`);
    expect(event).toMatchObject({ "@type": "Event", startDate: "2023-09-20" });
    expect(steps).toMatchObject({ "@type": "BreadcrumbList" });
    for (const { item } of steps.itemListElement) expect((await page.request.get(item)).status()).toBe(200);
    const [catalog] = await blocks(`/${language}/data`);
    expect(catalog).toMatchObject({ "@type": "DataCatalog", inLanguage: language });
    expect(catalog.dataset).toHaveLength(8);
    for (const [type, address] of [
      ["application/ld+json", "/catalog.jsonld"],
      ["application/atom+xml", `/feed.atom?language=${language}`],
    ])
      await expect(page.locator(`head link[rel="alternate"][type="${type}"]`)).toHaveAttribute(
        "href",
        new RegExp(`${address?.replace("?", "\\?")}$`),
      );
  }
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
