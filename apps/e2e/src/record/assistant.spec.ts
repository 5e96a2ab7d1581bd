import { Client, StreamableHTTPClientTransport } from "@modelcontextprotocol/client";
import { origin } from "../env.ts";
import { expect, test } from "../fixtures.ts";

type Level = { addressed: unknown[]; total: number };

/** Everything that came back, byte for byte, and with what headers. */
const connected = async (mode: "auto" | "legacy") => {
  const heard: { text: string; headers: Headers }[] = [];
  const transport = new StreamableHTTPClientTransport(new URL(`${origin}/mcp`), {
    fetch: async (address, init) => {
      const answer = await fetch(address, init);
      heard.push({ text: await answer.clone().text(), headers: answer.headers });
      return answer;
    },
  });
  const client = new Client(
    { name: "visitor", version: "1" },
    mode === "auto" ? { versionNegotiation: { mode: "auto" } } : {},
  );
  await client.connect(transport);
  return { client, heard };
};

for (const mode of ["auto", "legacy"] as const)
  test(`an assistant searches, reads and counts the public record (${mode})`, async ({ arrange }) => {
    const delegation = await arrange.addDelegation("Canary delegation");
    await arrange.addConsultation([delegation]);
    const { client, heard } = await connected(mode);
    const call = async (name: string, args: Record<string, unknown>) =>
      (await client.callTool({ name, arguments: args })).structuredContent;
    expect((await client.listTools()).tools.map(({ name }) => name)).toEqual(["search", "read", "coverage"]);
    const found = (await call("search", { query: "missing persons" })) as { results: object[] };
    expect(found.results).toContainEqual(expect.objectContaining({ reference: "geneva-2023-C1" }));
    expect(await call("read", { reference: "geneva-2023-C1" })).toMatchObject({
      kind: "outcome",
      item: { meeting: "geneva-2023", addresses: { en: `${origin}/en/outcomes/geneva-2023-C1` } },
    });
    const coverage = await call("coverage", { chairmanship: "morocco" });
    expect(coverage).toEqual(await (await fetch(`${origin}/api/v1/coverage?chairmanship=morocco`)).json());
    const { objectives, actions } = coverage as { objectives: Level; actions: Level };
    expect([objectives.addressed.length, objectives.total]).toEqual([6, 10]);
    expect([actions.addressed.length, actions.total]).toEqual([11, 29]);
    const { resources } = await client.listResources();
    expect(resources).toHaveLength(8);
    for (const { uri } of resources) {
      const { contents } = await client.readResource({ uri });
      const open = await (await fetch(uri)).text();
      expect([uri, (contents[0] as { text: string }).text]).toEqual([uri, open]);
    }
    for (const { text, headers } of heard) {
      expect(headers.get("set-cookie")).toBeNull();
      expect(text).not.toMatch(/results-2023-2024|demonstration-|@demonstration|Canary/);
    }
    await client.close();
  });

test("the assistant's door takes nothing but a question of bounded length", async ({ request }) => {
  const post = (data: string, headers: Record<string, string> = {}) =>
    request.post("/mcp", {
      data: Buffer.from(data),
      headers: {
        "content-type": "application/json",
        accept: "application/json, text/event-stream",
        ...headers,
      },
    });
  const question = JSON.stringify({ jsonrpc: "2.0", id: 1, method: "tools/list", params: {} });
  const status = async (...sent: Parameters<typeof post>) => (await post(...sent)).status();
  expect(await status(question)).toBe(200);
  expect(await status(`"${"x".repeat(100_000)}"`)).toBe(413);
  expect(await status("{")).toBe(400);
  expect(await status(`[${question}]`)).toBe(400);
  expect(await status(question, { origin: "https://elsewhere.example" })).toBe(403);
  expect(await status(question, { origin: "http://rebound.example:80", host: "rebound.example:80" })).toBe(
    403,
  );
  expect(await status(question, { "content-type": "text/plain" })).toBe(415);
  for (const method of ["GET", "DELETE", "PUT"])
    expect([method, (await request.fetch("/mcp", { method })).status()]).toEqual([method, 405]);
});
