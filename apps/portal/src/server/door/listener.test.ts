import { afterAll, beforeAll, beforeEach, expect, test, vi } from "vitest";
import type { NextHandler } from "./ask-next.ts";
import { type Asked, openListener, type Sent } from "./listener-for-tests.ts";

const page = (content: string) =>
  `<!DOCTYPE html><html><head></head><body>${content}<script>x</script></body></html>`;
// Longer than what Node holds back for a slow reader.
const long = "long".repeat(20_000);
const html = { "content-type": "text/html; charset=utf-8" };

let asked: Asked[] = [];
let database = true;

/** Stands in for Next: answers by the last word of the address. */
const handle: NextHandler = async (request, response) => {
  const { url = "", method = "", headers } = request;
  asked.push({ url, method, headers });
  const word = url.split("?")[0]?.split("/").at(-1);
  if (word === "throws") throw new Error("thrown");
  if (word === "moves") return void response.writeHead(307, { location: "/en", ...html }).end(page("moved"));
  if (word === "missing") return void response.writeHead(404, html).end("");
  if (word === "broken") return void response.writeHead(500, html).end(page("stack"));
  if (word === "empty") return void response.writeHead(500).end();
  if (word === "save")
    return void request.pipe(response.writeHead(201, { "content-type": "text/plain", "set-cookie": "a=b" }));
  const content = word === "scripted" ? '<script type="module" src="/passkey.js"></script>' : (word ?? "");
  response.setHeader("content-type", "text/html; charset=utf-8");
  response.setHeader("set-cookie", "session=1");
  for (const part of page(word === "long" ? long : content).match(/.{1,5000}/gs) ?? []) response.write(part);
  response.end();
};

let listener: Awaited<ReturnType<typeof openListener>>;
const fetchRaw = (...sent: Parameters<typeof listener.fetchRaw>) => listener.fetchRaw(...sent);

beforeAll(async () => {
  listener = await openListener(handle, () => database);
});

afterAll(() => void listener.close());

beforeEach(() => {
  asked = [];
  database = true;
  vi.spyOn(console, "error").mockImplementation(() => {});
});

test("a public page is nobody's: no cookie goes in, none comes out, the query is dropped", async () => {
  const headers = { cookie: "session=1", authorization: "Basic x", host: "evil.example", rsc: "1" };
  const { status, headers: answered, text } = await fetchRaw("/en/meetings/a?b=c", { headers });
  expect([status, text]).toEqual([200, page("a").replace("<script>x</script>", "")]);
  expect(asked).toMatchObject([{ url: "/en/meetings/a", method: "GET" }]);
  expect(Object.keys(asked[0]?.headers ?? {}).sort()).toEqual([
    "accept",
    "host",
    "user-agent",
    "x-rabat-address",
  ]);
  expect(asked[0]?.headers.host).toBe("portal");
  expect(answered["set-cookie"]).toBeUndefined();
  expect(answered).toMatchObject({
    vary: "Accept-Encoding",
    "x-content-type-options": "nosniff",
    "referrer-policy": "same-origin",
  });
  expect(answered["content-security-policy"]).toContain("script-src 'none'");
  const again = await fetchRaw("/en/meetings/a", { headers: { "if-none-match": String(answered.etag) } });
  expect([again.status, again.text, asked.length]).toEqual([304, "", 1]);
});

test("a long page arrives whole", async () => {
  expect((await fetchRaw("/en/meetings/long")).text).toContain(long);
});

test("a search asks for its one spelling", async () => {
  await fetchRaw("/en/search?q=%&_rsc=1");
  expect(asked).toMatchObject([{ url: "/en/search?q=%25" }]);
});

test("a private page reads its cookies, is kept nowhere and runs no script either", async () => {
  const { status, headers, text } = await fetchRaw("/en/delegation?_rsc=1", {
    headers: {
      cookie: "session=1",
      rsc: "1",
      "next-action": "a",
      "x-middleware-subrequest": "a",
      "x-rabat-address": "a",
      "x-forwarded-for": "6.6.6.6",
    },
  });
  expect([status, text]).toEqual([200, page("delegation").replace("<script>x</script>", "")]);
  expect(headers).toMatchObject({
    "cache-control": "private, no-store",
    "set-cookie": ["session=1"],
    "x-robots-tag": "noindex",
  });
  expect(asked[0]?.headers).toMatchObject({
    cookie: "session=1",
    "x-rabat-address": "/en/delegation",
    "x-forwarded-for": "127.0.0.1",
  });
  for (const name of ["rsc", "next-action", "x-middleware-subrequest"])
    expect(asked[0]?.headers).not.toHaveProperty(name);
});

test("a private page may run our own script that it names, and no other", async () => {
  const policy = async (path: string) =>
    String(
      (await fetchRaw(path, { headers: { host: "portal.example" } })).headers["content-security-policy"],
    );
  expect(await policy("/en/delegation/scripted")).toContain("script-src http://portal.example/passkey.js;");
  expect(await policy("/en/delegation")).toContain("script-src 'none';");
  expect(await policy("/en/meetings/scripted")).toContain("script-src 'none';");
});

test("HEAD says what GET would, without the page", async () => {
  for (const path of ["/en/meetings/h", "/en/delegation", "/en/delegation/missing"]) {
    const [head, get] = [await fetchRaw(path, { method: "HEAD" }), await fetchRaw(path)];
    expect([head.status, head.headers["content-length"], head.text]).toEqual([
      get.status,
      get.headers["content-length"],
      "",
    ]);
  }
});

test("a form goes to its route handler untouched, and nowhere else", async () => {
  const body = "é=1&".repeat(50_000);
  const { status, headers, text } = await fetchRaw("/en/delegation/save", { method: "POST", body });
  expect([status, text === body, headers["set-cookie"], headers["cache-control"]]).toEqual([
    201,
    true,
    ["a=b"],
    "private, no-store",
  ]);
  for (const path of ["/en", "/en/delegation", "/en/nothing"])
    expect(await fetchRaw(path, { method: "POST", body: "a" })).toMatchObject({
      status: 405,
      text: "en wrong-method",
    });
  const foreign = await fetchRaw("/fr/delegation/save", {
    method: "POST",
    headers: { origin: "https://evil.example" },
  });
  expect([foreign.status, foreign.text, asked.length]).toEqual([403, "fr not-from-here", 1]);
});

test("what cannot be answered is refused in the language of the address", async () => {
  const refused = async (path: string, sent?: Sent) => {
    const { status, text } = await fetchRaw(path, sent);
    return `${status} ${text}`;
  };
  expect(await refused("/fr/meetings/missing")).toBe("404 fr absent");
  expect(await refused("/en/delegation/missing")).toBe("404 en absent");
  expect(await refused("/de/missing")).toBe("404 en absent");
  expect(await refused("/fr/%")).toBe("400 fr malformed");
  expect(await refused("//evil.example/")).toBe("400 en malformed");
  expect(await refused("/en/cap.rsc")).toBe("404 en absent");
  expect(await refused("/fr/problem/failed")).toBe("404 fr absent");
  expect(await refused("/en", { method: "DELETE" })).toBe("405 en wrong-method");
  for (const word of ["broken", "throws", "empty"]) {
    expect(await refused(`/fr/meetings/${word}`)).toBe("500 fr failed");
    expect(await refused(`/en/delegation/${word}`)).toBe("500 en failed");
  }
  database = false;
  expect(await refused("/fr/meetings/broken")).toBe("503 fr unavailable");
  expect(JSON.parse((await fetchRaw("/api/v1/broken")).text)).toMatchObject({ code: "unavailable" });
});

test("redirects carry no page; a final slash leads to the address without", async () => {
  for (const path of ["/en/meetings/moves", "/en/delegation/moves"])
    expect(await fetchRaw(path)).toMatchObject({ status: 307, text: "", headers: { location: "/en" } });
  expect(await fetchRaw("/en/cap/?a=b")).toMatchObject({ status: 308, headers: { location: "/en/cap?a=b" } });
});

test("files and health are answered without Next", async () => {
  expect(await fetchRaw("/_next/static/a.css")).toMatchObject({
    status: 200,
    text: "p{}",
    headers: { "cache-control": "immutable" },
  });
  expect(await fetchRaw("/_next/static/b.css")).toMatchObject({ status: 404 });
  expect(await fetchRaw("/healthz")).toMatchObject({ status: 200, text: "ok" });
  expect(JSON.parse((await fetchRaw("/readyz")).text)).toEqual({
    ready: true,
    failing: [],
    checks: { database: true, migrations: true },
  });
  database = false;
  expect(await fetchRaw("/readyz")).toMatchObject({ status: 503 });
  expect(asked).toEqual([]);
});
