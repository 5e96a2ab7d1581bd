import { Client, StreamableHTTPClientTransport } from "@modelcontextprotocol/client";
import type { Api } from "@rabat/api";
import { refusalSentence } from "@rabat/core/refusal/sentences";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { recordApi } from "../open-data/record-for-tests.ts";
import { answerAssistant, longestQuestion } from "./answer.ts";

const origin = "https://portal.example";
const find = vi.fn(async ({ q, page }: { q: string; page: number }) => {
  if (q === "broken") throw new Error("relation secret_table does not exist");
  const title = [
    { text: "Family ", found: false },
    { text: "separation", found: true },
  ];
  const hit = { kind: "meeting", subject: "geneva-2023", language: "en", unofficial: false };
  return { text: q, total: 1, page, pages: 1, didYouMean: null, hits: [{ ...hit, title, excerpt: [] }] };
});
const served = { origin, api: { ...recordApi, search: { find } } as unknown as Api };

const ask = (body: string, headers: Record<string, string> = {}) =>
  answerAssistant(
    new Request(`${origin}/mcp`, {
      method: "POST",
      headers: {
        "content-type": "application/json",
        accept: "application/json, text/event-stream",
        ...headers,
      },
      body,
    }),
    served,
  );
const message = (method: string, params: object = {}) =>
  JSON.stringify({ jsonrpc: "2.0", id: 1, method, params });

const connected = async (mode: "auto" | "legacy") => {
  const client = new Client(
    { name: "test", version: "1" },
    mode === "auto" ? { versionNegotiation: { mode: "auto" } } : {},
  );
  const seen: Response[] = [];
  const transport = new StreamableHTTPClientTransport(new URL(`${origin}/mcp`), {
    fetch: async (address, init) => {
      const request = new Request(address, init);
      if (request.method !== "POST") return new Response(null, { status: 405 });
      const answer = await answerAssistant(request, served);
      seen.push(answer.clone());
      return answer;
    },
  });
  await client.connect(transport);
  return { client, seen };
};

let logged: ReturnType<typeof vi.spyOn>;
beforeEach(() => {
  logged = vi.spyOn(console, "error").mockImplementation(() => {});
});
afterEach(() => {
  logged.mockRestore();
});

describe.each(["auto", "legacy"] as const)("a client of the kit itself (%s)", (mode) => {
  it("lists what can be asked, reads, searches and counts, each in one JSON answer without a cookie", async () => {
    const { client, seen } = await connected(mode);
    const { tools } = await client.listTools();
    expect(tools.map(({ name }) => name)).toEqual(["search", "read", "coverage"]);
    expect(tools.every(({ annotations }) => annotations?.readOnlyHint)).toBe(true);
    const { resources } = await client.listResources();
    expect(resources.map(({ uri }) => uri)).toContain(`${origin}/api/v1/outcomes`);

    const call = (name: string, args: Record<string, unknown>) => client.callTool({ name, arguments: args });
    const found = await call("search", { query: "separation", kind: "meeting" });
    expect(found.structuredContent).toMatchObject({
      total: 1,
      results: [{ reference: "geneva-2023", address: `${origin}/en/meetings/geneva-2023` }],
    });
    expect(find).toHaveBeenLastCalledWith(expect.objectContaining({ q: "separation", kind: "meeting" }));
    for (const [reference, kind] of [
      ["geneva-2023-C1", "outcome"],
      ["GENEVA-2023-c1", "outcome"],
      ["morocco", "chairmanship"],
      ["ma", "partner"],
      ["Action 17", "part"],
    ])
      expect((await call("read", { reference })).structuredContent).toMatchObject({ kind });
    const meeting = (await call("read", { reference: "geneva-2023" })).structuredContent;
    expect(meeting).toMatchObject({ kind: "meeting", item: { slug: "geneva-2023" } });
    expect(meeting).toMatchObject({ outcomes: expect.arrayContaining(["geneva-2023-C1"]) });
    expect((await call("coverage", { chairmanship: "morocco" })).structuredContent).toMatchObject({
      objectives: { addressed: expect.objectContaining({ length: 6 }), total: 10 },
      actions: { addressed: expect.objectContaining({ length: 11 }), total: 29 },
    });
    const { contents } = await client.readResource({ uri: `${origin}/api/v1/plan` });
    expect(JSON.parse((contents[0] as { text: string }).text).items).toHaveLength(45);

    for (const { headers, status } of seen) {
      expect([200, 202]).toContain(status);
      expect(headers.get("set-cookie")).toBeNull();
      expect(headers.get("mcp-session-id")).toBeNull();
      if (status === 200) expect(headers.get("content-type")).toMatch(/^application\/json/);
    }
    await client.close();
  });

  it("is told what it asked wrongly, and nothing of what broke here", async () => {
    const { client } = await connected(mode);
    const call = (name: string, args: Record<string, unknown>) => client.callTool({ name, arguments: args });
    const said = async (name: string, args: Record<string, unknown>) => {
      const { isError, content } = await call(name, args);
      return { isError, text: (content as { text: string }[])[0]?.text ?? "" };
    };
    expect(await said("read", { reference: "atlantis-1900" })).toEqual({
      isError: true,
      text: refusalSentence({ code: "record.not-found", part: "atlantis-1900" }, "en"),
    });
    expect((await said("read", { reference: "atlantis-1900", language: "fr" })).text).toBe(
      refusalSentence({ code: "record.not-found", part: "atlantis-1900" }, "fr"),
    );
    const broken = await said("search", { query: "broken" });
    expect(broken.isError).toBe(true);
    expect(broken.text).not.toContain("secret_table");
    expect(logged).toHaveBeenCalled();
    for (const [name, args] of [
      ["erase", {}],
      ["search", {}],
      ["search", { query: "x".repeat(10_000) }],
      ["search", { query: "x", area: "moon" }],
      ["read", { reference: 7 }],
      ["coverage", { chairmanship: "../x" }],
    ] as const) {
      const outcome = await call(name, args).then(
        ({ isError }) => isError,
        (error: unknown) => error instanceof Error,
      );
      expect({ name, args, outcome }).toEqual({ name, args, outcome: true });
    }
    await client.close();
  });
});

describe("what is no question", () => {
  it.each([
    ["too long", `"${"x".repeat(longestQuestion)}"`, {}, 413],
    ["no JSON", "{", {}, 400],
    ["many at once", `[${message("tools/list")},${message("tools/list")}]`, {}, 400],
    ["a form", "a=b", { "content-type": "application/x-www-form-urlencoded" }, 415],
    ["from another site", message("tools/list"), { origin: "https://elsewhere.example" }, 403],
    ["from nowhere", message("tools/list"), { origin: "null" }, 403],
    ["a number", "7", {}, 400],
    ["nothing", "null", {}, 400],
  ] as const)("%s is refused with its own status, as JSON", async (_, body, headers, status) => {
    const answer = await ask(body, headers);
    expect(answer.status).toBe(status);
    expect(await answer.json()).toMatchObject({ jsonrpc: "2.0", error: { message: expect.any(String) } });
  });

  it("a page of our own and of this machine may ask", async () => {
    for (const own of [origin, "http://localhost:3000", "http://127.0.0.1:1"])
      expect((await ask(message("tools/list"), { origin: own })).status).toBe(200);
  });

  it("whatever is sent, the answer is JSON and no failure of ours", async () => {
    const name = fc.constantFrom("search", "read", "coverage", "erase", "__proto__");
    const method = fc.oneof(
      fc.constantFrom("tools/call", "resources/read", "initialize", "ping"),
      fc.string(),
    );
    const params = fc.oneof(fc.record({ name, arguments: fc.jsonValue() }), fc.jsonValue());
    const sent = fc.record({
      jsonrpc: fc.constant("2.0"),
      id: fc.oneof(fc.nat(), fc.string()),
      method,
      params,
    });
    await fc.assert(
      fc.asyncProperty(fc.oneof(sent, fc.jsonValue()), async (value) => {
        const answer = await ask(JSON.stringify(value));
        expect(answer.status).toBeLessThan(500);
        if (answer.status !== 202) expect(await answer.json()).toMatchObject({ jsonrpc: "2.0" });
      }),
      { numRuns: 300 },
    );
  });

  it("a question that is nested thousands deep is answered like any other", async () => {
    const deep = `${'{"a":'.repeat(8_000)}1${"}".repeat(8_000)}`;
    for (const params of [deep, `{"name":"read","arguments":{"reference":${deep}}}`, `{"_meta":${deep}}`]) {
      const answer = await ask(`{"jsonrpc":"2.0","id":1,"method":"tools/call","params":${params}}`);
      expect(answer.status).toBeLessThan(500);
      expect(await answer.json()).toMatchObject({ jsonrpc: "2.0" });
    }
  });

  it("nothing is held open for a client that waits for changes", async () => {
    const meta = {
      "io.modelcontextprotocol/protocolVersion": "2026-07-28",
      "io.modelcontextprotocol/clientInfo": { name: "test", version: "1" },
      "io.modelcontextprotocol/clientCapabilities": {},
    };
    const answer = await ask(message("subscriptions/listen", { _meta: meta, notifications: {} }), {
      "mcp-protocol-version": "2026-07-28",
      "mcp-method": "subscriptions/listen",
    });
    expect(answer.headers.get("content-type")).not.toMatch(/event-stream/);
    expect(await answer.json()).toMatchObject({ error: { code: expect.any(Number) } });
  });
});
