import { type CallToolResult, McpServer } from "@modelcontextprotocol/server";
import type { Api } from "@rabat/api";
import type { Dataset } from "../open-data/dataset.ts";
import { datasetNames, datasets } from "../open-data/datasets.ts";
import { setNames, wordsIn } from "../open-data/words.ts";
import { answered, logFailure, toldRefusal } from "./failure.ts";
import { coverageQuestion, readQuestion, searchQuestion } from "./questions.ts";
import { readByReference } from "./read.ts";
import { foundFor } from "./search.ts";

/** The record as anybody may read it, and where readers reach it. */
export type Served = { api: Api; origin: string };

const given = (value: object): CallToolResult => ({
  content: [{ type: "text", text: JSON.stringify(value) }],
  structuredContent: { ...value },
});

const onlyReads = { readOnlyHint: true, idempotentHint: true, openWorldHint: false } as const;

const addTools = (server: McpServer, { api, origin }: Served): void => {
  server.registerTool(
    "search",
    {
      title: "Search the record",
      description:
        "Finds meetings, conclusions, recommendations, themes, partners, documents and parts of the Cadiz Action Plan by words, “phrases” and references (Action 17, O5b, geneva-2023-C1). Ten a page.",
      inputSchema: searchQuestion,
      annotations: onlyReads,
    },
    (question) => answered(question.language, async () => given(await foundFor(question, { api, origin }))),
  );
  server.registerTool(
    "read",
    {
      title: "Read one thing of the record",
      description:
        "Gives a meeting (geneva-2023), an outcome (geneva-2023-C1), a Chairmanship (morocco), a partner (ma) or a part of the plan (area-3, objective-5b, action-17) whole. A text that nobody published in a language is marked as an unofficial translation.",
      inputSchema: readQuestion,
      annotations: onlyReads,
    },
    ({ reference, language }) =>
      answered(language, async () => {
        const found = await readByReference(reference, { api, origin });
        return found.ok ? given(found.value) : toldRefusal(found, language);
      }),
  );
  server.registerTool(
    "coverage",
    {
      title: "Coverage of the plan",
      description:
        "What the meetings of one Chairmanship, or of all, address of the 5 areas, 10 objectives and 29 actions of the Cadiz Action Plan; always computed. 5a and 5b are one of ten objectives.",
      inputSchema: coverageQuestion,
      annotations: onlyReads,
    },
    ({ chairmanship, language }) =>
      answered(language, async () => {
        const asked = chairmanship === undefined ? {} : { chairmanship };
        const found = await datasets.coverage.read({ api, origin, ...asked });
        return found.ok ? given(found.value) : toldRefusal(found, language);
      }),
  );
};

/** Each list of the open data, under the address that it has there. */
const addResources = (server: McpServer, { api, origin }: Served): void => {
  const words = wordsIn("en");
  for (const name of datasetNames) {
    const { read }: Dataset = datasets[name];
    server.registerResource(
      name,
      `${origin}/api/v1/${name}`,
      { title: words(setNames[name]), description: words(`data.sets.${name}`), mimeType: "application/json" },
      async (address) => {
        const found = await read({ api, origin }).catch((error: unknown) => {
          logFailure(error);
          throw new Error(words("data.answers.unavailable"));
        });
        if (!found.ok) throw new Error(words("data.answers.unavailable"));
        const text = JSON.stringify(found.value);
        return { contents: [{ uri: address.href, mimeType: "application/json", text }] };
      },
    );
  }
};

/** What an assistant can ask: the same public procedures as `/api/v1`, and nothing that changes anything. */
export const recordServer = (served: Served): McpServer => {
  const words = wordsIn("en");
  const server = new McpServer(
    { name: "rabat-process", title: words("site.name"), version: "1.0.0", websiteUrl: served.origin },
    { capabilities: { tools: {}, resources: {} }, instructions: words("data.assistantInstructions") },
  );
  addTools(server, served);
  addResources(server, served);
  return server;
};
