import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import type { NextHandler } from "./ask-next.ts";
import { type Asked, openListener } from "./listener-for-tests.ts";

const table = `\uFEFFa,b\r\n${"1,<script>x</script>\r\n".repeat(200)}`;
const openHeaders = {
  "content-type": "text/csv; charset=utf-8; header=present",
  "access-control-allow-origin": "*",
  link: '</a>; rel="describedby"',
};

let asked: Asked[] = [];

/** Stands in for Next: a table, or a refusal where a Chairmanship is asked for. */
const handle: NextHandler = async (request, response) => {
  const { url = "", method = "", headers } = request;
  asked.push({ url, method, headers });
  if (!url.includes("chairmanship="))
    return void response
      .writeHead(200, { ...openHeaders, etag: '"next"', "set-cookie": "a=b", vary: "rsc" })
      .end(table);
  const code = url.includes("absent") ? 404 : 400;
  response.writeHead(code, { "content-type": "application/json" });
  response.end(JSON.stringify({ code, language: headers["accept-language"] ?? null }));
};

let listener: Awaited<ReturnType<typeof openListener>>;
const fetchRaw = (...sent: Parameters<typeof listener.fetchRaw>) => listener.fetchRaw(...sent);

beforeAll(async () => {
  listener = await openListener(handle);
});

afterAll(() => void listener.close());

beforeEach(() => {
  asked = [];
});

test("open data leaves as it was made: compressed, tagged for each encoding, open to any page, asked for once", async () => {
  const first = await fetchRaw("/api/v1/plan.csv?noise=1", { headers: { cookie: "session=1" } });
  expect([first.status, first.text]).toEqual([200, table]);
  expect(first.headers).toMatchObject({
    ...openHeaders,
    "cache-control": "public, max-age=0, s-maxage=60, stale-while-revalidate=600",
    vary: "Accept-Encoding",
    "content-security-policy": expect.stringContaining("script-src 'none'"),
  });
  expect(first.headers["set-cookie"]).toBeUndefined();
  const tags = new Set();
  for (const encoding of ["identity", "gzip", "br"]) {
    const accept = { "accept-encoding": encoding };
    const { headers, text } = await fetchRaw("/api/v1/plan.csv", { headers: accept });
    expect([headers["content-encoding"], headers.etag?.startsWith('"')]).toEqual([
      encoding === "identity" ? undefined : encoding,
      true,
    ]);
    expect(text.length < table.length / 10).toBe(encoding !== "identity");
    tags.add(headers.etag);
    const again = await fetchRaw("/api/v1/plan.csv?other=2", {
      headers: { ...accept, "if-none-match": String(headers.etag) },
    });
    expect(again).toMatchObject({
      status: 304,
      text: "",
      headers: { etag: headers.etag, "access-control-allow-origin": "*" },
    });
    const head = await fetchRaw("/api/v1/plan.csv", { method: "HEAD", headers: accept });
    expect([head.status, head.text, head.headers.etag, head.headers["content-length"]]).toEqual([
      200,
      "",
      headers.etag,
      headers["content-length"],
    ]);
  }
  expect(tags.size).toBe(3);
  expect(asked.map(({ url }) => url)).toEqual(["/api/v1/plan.csv"]);
});

test("what open data refuses is said in the reader's language each time, and kept by nobody", async () => {
  for (const [parameter, status] of [
    ["absent", 404],
    ["%00", 400],
  ] as const)
    for (const language of ["fr", "en"]) {
      const {
        status: answered,
        text,
        headers,
      } = await fetchRaw(`/api/v1/plan?chairmanship=${parameter}`, {
        headers: { "accept-language": language },
      });
      expect([answered, JSON.parse(text)]).toEqual([status, { code: status, language }]);
      expect(headers["cache-control"]).toBe("private, no-store");
      expect(headers.etag).toBeUndefined();
    }
});
