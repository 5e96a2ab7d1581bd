import { SearchAnswer } from "@rabat/api";
import { type Locale, locales } from "@rabat/core/language";
import { SearchFacets } from "@rabat/core/search";
import { z } from "zod";
import { Oembed, OembedQuery } from "../embed/oembed.ts";
import { oembedPath } from "../embed/oembed-address.ts";
import type { Dataset } from "./dataset.ts";
import { type DatasetName, datasetNames, datasets } from "./datasets.ts";
import { type ParameterName, parameters } from "./parameter.ts";
import { Refusal } from "./refused.ts";
import { jsonSchema } from "./schema.ts";
import { type Words, wordsIn } from "./words.ts";

const reference = (kind: string, name: string) => ({ $ref: `#/components/${kind}/${name}` });
const text = { schema: { type: "string" } };

type Operation = {
  operationId: string;
  summary: string;
  parameters: readonly ParameterName[];
  content: Record<string, unknown>;
  /** What the answer says of itself besides. */
  headers?: readonly string[];
};

const headersOf = (names: readonly string[]) => Object.fromEntries(names.map((name) => [name, text]));

const operation = (
  { operationId, summary, parameters: names, content, headers = [] }: Operation,
  words: Words,
) => ({
  get: {
    operationId,
    summary,
    parameters: names.map((name) => reference("parameters", name)),
    responses: {
      200: {
        description: words("data.answers.found"),
        headers: headersOf(["ETag", ...headers]),
        content,
      },
      304: { description: words("data.answers.unchanged") },
      ...(names.length > 0 ? { 400: reference("responses", "malformed") } : {}),
      ...(names.some((name) => name === "chairmanship" || name === "meeting")
        ? { 404: reference("responses", "absent") }
        : {}),
      503: reference("responses", "unavailable"),
    },
  },
});

const datasetPaths = (name: DatasetName, words: Words) => {
  const { parameters }: Dataset = datasets[name];
  const summary = words(`data.sets.${name}`);
  const json = { "application/json": { schema: reference("schemas", name) } };
  return [
    [`/api/v1/${name}`, operation({ operationId: name, summary, parameters, content: json }, words)],
    [
      `/api/v1/${name}.csv`,
      operation(
        { operationId: `${name}Csv`, summary, parameters, content: { "text/csv": text }, headers: ["Link"] },
        words,
      ),
    ],
    [
      `/api/v1/${name}.csv-metadata.json`,
      operation(
        {
          operationId: `${name}Columns`,
          summary: words("data.answers.columns"),
          parameters,
          content: { "application/csvm+json": { schema: { type: "object" } } },
        },
        words,
      ),
    ],
  ] as const;
};

const others = [
  { path: "/api/v1/openapi.json", name: "document", type: "application/json", localised: true },
  { path: "/calendar.ics", name: "calendar", type: "text/calendar", localised: true },
  { path: "/feed.atom", name: "feed", type: "application/atom+xml", localised: true },
  { path: "/catalog.jsonld", name: "catalog", type: "application/ld+json", localised: false },
  { path: "/catalog.ttl", name: "catalogTurtle", type: "text/turtle", localised: false },
  { path: "/sitemap.xml", name: "sitemap", type: "application/xml", localised: false },
] as const;

const otherPath = ({ path, name, type, localised }: (typeof others)[number], words: Words) => {
  const content = { [type]: type.endsWith("json") ? { schema: { type: "object" } } : text };
  const parameters = localised ? (["language"] as const) : [];
  const summary = words(`data.answers.${name === "catalogTurtle" ? "catalog" : name}`);
  return [path, operation({ operationId: name, summary, parameters, content }, words)] as const;
};

type Particular = {
  operationId: "search" | "oembed";
  asked: z.ZodObject;
  answer: z.ZodType;
  /** Of what has to be asked. */
  examples?: Record<string, string>;
};

/** An address with parameters of its own. */
const particularOperation = ({ operationId, asked, answer, examples = {} }: Particular, words: Words) => {
  const { get } = operation(
    {
      operationId,
      summary: words(`data.answers.${operationId}`),
      parameters: [],
      content: { "application/json": { schema: jsonSchema(answer) } },
    },
    words,
  );
  const { required = [], properties = {} } = z.toJSONSchema(asked, { io: "input" });
  const parameters = Object.keys(properties).map((name) => ({
    name,
    in: "query",
    required: required.includes(name),
    schema: jsonSchema(asked.shape[name]),
    ...(examples[name] && { example: examples[name] }),
  }));
  const responses = { ...get.responses, 400: reference("responses", "malformed") };
  return { get: { ...get, parameters, responses } };
};

/** Its names are those of the search page. */
const searchAsked = z.object({
  q: z.string().optional(),
  ...SearchFacets.shape,
  page: z.int().min(1).optional(),
  locale: z.enum(locales).optional(),
});

const oembedOperation = (page: string, words: Words) => {
  const asked = { asked: OembedQuery, examples: { url: page } };
  const { get } = particularOperation({ operationId: "oembed", ...asked, answer: Oembed }, words);
  const more = {
    404: reference("responses", "absent"),
    501: { description: words("data.answers.jsonOnly") },
  };
  return { get: { ...get, responses: { ...get.responses, ...more } } };
};

/** The description of everything open, in OpenAPI 3.1, made from the schemas that the answers are made with. */
export const openApiDocument = (origin: string, locale: Locale) => {
  const words = wordsIn(locale);
  const refusals = ["malformed", "absent", "unavailable"] as const;
  const named = Object.entries(parameters) as [ParameterName, (typeof parameters)[ParameterName]][];
  return {
    openapi: "3.1.1",
    info: {
      title: `${words("site.name")} – ${words("data.title")}`,
      description: words("data.lead"),
      version: "1",
    },
    servers: [{ url: origin }],
    externalDocs: { url: `${origin}/${locale}/data`, description: words("data.title") },
    security: [],
    paths: Object.fromEntries([
      ...datasetNames.flatMap((name) => datasetPaths(name, words)),
      ...others.map((other) => otherPath(other, words)),
      [
        "/api/v1/search",
        particularOperation({ operationId: "search", asked: searchAsked, answer: SearchAnswer }, words),
      ],
      [oembedPath, oembedOperation(`${origin}/${locale}/cap`, words)],
    ]),
    components: {
      schemas: {
        ...Object.fromEntries(datasetNames.map((name) => [name, jsonSchema(datasets[name].answer)])),
        error: jsonSchema(Refusal),
      },
      parameters: Object.fromEntries(
        named.map(([name, schema]) => [
          name,
          {
            name,
            in: "query",
            description: words(`data.parameters.${name}`, { languages: locales.join(", ") }),
            schema: jsonSchema(schema),
          },
        ]),
      ),
      responses: Object.fromEntries(
        refusals.map((name) => [
          name,
          {
            description: words(`data.answers.${name}`),
            content: { "application/json": { schema: reference("schemas", "error") } },
          },
        ]),
      ),
    },
  };
};
