import { locales } from "@rabat/core/language";
import jsonld from "jsonld";
import { DataFactory, Parser, Store } from "n3";
import { expect, test } from "vitest";
import { catalogNodes } from "./catalog.ts";
import { formatJsonLd, formatTurtle } from "./linked-data.ts";

const origin = "https://portal.example.org";
const nodes = catalogNodes(origin);
const store = new Store(new Parser().parse(formatTurtle(nodes)));

const namespaces = {
  dcat: "http://www.w3.org/ns/dcat#",
  dct: "http://purl.org/dc/terms/",
  foaf: "http://xmlns.com/foaf/0.1/",
  rdf: "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
  rdfs: "http://www.w3.org/2000/01/rdf-schema#",
};
const named = (term: string) => {
  const [prefix = "", name] = term.split(":");
  return DataFactory.namedNode(namespaces[prefix as keyof typeof namespaces] + name);
};
const all = (type: string) => store.getSubjects(named("rdf:type"), named(type), null);
const objects = (
  subject: (typeof store extends Store ? ReturnType<typeof all> : never)[number],
  term: string,
) => store.getObjects(subject, named(term), null);

test("Turtle and JSON-LD say the same", async () => {
  const quads = await jsonld.toRDF(JSON.parse(formatJsonLd(nodes)), { format: "application/n-quads" });
  const fromJson = new Store(new Parser().parse(String(quads)));
  expect(fromJson.size).toBeGreaterThan(300);
  expect(fromJson.size).toBe(store.size);
  expect(store.getQuads(null, null, null, null).filter((quad) => !fromJson.has(quad))).toEqual([]);
});

test.each([
  [
    "dcat:Catalog",
    [
      "dct:title",
      "dct:description",
      "dct:publisher",
      "dct:rights",
      "dct:language",
      "dcat:dataset",
      "dcat:service",
      "foaf:homepage",
    ],
  ],
  [
    "dcat:Dataset",
    [
      "dct:title",
      "dct:description",
      "dct:publisher",
      "dct:accessRights",
      "dcat:theme",
      "dct:accrualPeriodicity",
      "dcat:distribution",
      "dcat:landingPage",
    ],
  ],
  ["dcat:Distribution", ["dcat:accessURL", "dcat:downloadURL", "dcat:mediaType", "dct:format", "dct:rights"]],
  [
    "dcat:DataService",
    ["dct:title", "dcat:endpointURL", "dcat:endpointDescription", "dcat:servesDataset", "dct:publisher"],
  ],
  ["foaf:Agent", ["foaf:name"]],
  ["dct:RightsStatement", ["rdfs:label"]],
])("every %s has what DCAT-AP asks of it", (type, properties) => {
  const found = all(type);
  expect(found.length).toBeGreaterThan(0);
  for (const subject of found)
    for (const property of properties)
      expect([subject.value, property, objects(subject, property).length > 0]).toEqual([
        subject.value,
        property,
        true,
      ]);
});

test("titles and descriptions are in every language of the interface, each once", () => {
  for (const property of ["dct:title", "dct:description", "rdfs:label", "foaf:name"])
    for (const subject of store.getSubjects(named(property), null, null)) {
      const spoken = objects(subject, property).map((term) => ("language" in term ? term.language : ""));
      expect([subject.value, property, spoken.toSorted()]).toEqual([
        subject.value,
        property,
        locales.toSorted(),
      ]);
    }
});

test("what points inside the catalogue points at something there, and every distribution belongs to one dataset", () => {
  const described = new Set(store.getSubjects(null, null, null).map(({ value }) => value));
  const inside = store
    .getObjects(null, null, null)
    .filter(({ value }) => value.startsWith(`${origin}/catalog.jsonld#`));
  for (const { value, termType } of inside) if (termType === "NamedNode") expect(described).toContain(value);
  for (const distribution of all("dcat:Distribution"))
    expect(store.getSubjects(named("dcat:distribution"), distribution, null)).toHaveLength(1);
});

test("no licence is claimed", () => {
  expect(store.getSubjects(named("dct:license"), null, null)).toEqual([]);
});
