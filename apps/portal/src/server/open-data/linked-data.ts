import type { InLanguage } from "./words.ts";

export type Reference = { "@id": string };
/** One thing with an address of its own; what it says points at others by theirs. */
export type Node = {
  "@id": string;
  "@type": string;
  [property: `${string}:${string}`]: string | readonly (Reference | InLanguage)[];
};

const prefixes = {
  dcat: "http://www.w3.org/ns/dcat#",
  dct: "http://purl.org/dc/terms/",
  foaf: "http://xmlns.com/foaf/0.1/",
  rdfs: "http://www.w3.org/2000/01/rdf-schema#",
};

export const formatJsonLd = (nodes: readonly Node[]): string =>
  JSON.stringify({ "@context": prefixes, "@graph": nodes });

const termOf = (value: Reference | InLanguage): string =>
  "@id" in value ? `<${value["@id"]}>` : `${JSON.stringify(value["@value"])}@${value["@language"]}`;

/** The same graph as Turtle, in which a string is escaped as in JSON. */
export const formatTurtle = (nodes: readonly Node[]): string => {
  const heads = Object.entries(prefixes).map(([name, address]) => `@prefix ${name}: <${address}> .`);
  const blocks = nodes.map(({ "@id": id, "@type": type, ...properties }) => {
    const lines = Object.entries(properties).map(([name, value]) => {
      const objects = typeof value === "string" ? [JSON.stringify(value)] : value.map(termOf);
      return `  ${name} ${objects.join(", ")}`;
    });
    return `<${id}>\n${[`  a ${type}`, ...lines].join(" ;\n")} .`;
  });
  return `${[heads.join("\n"), ...blocks].join("\n\n")}\n`;
};

/** Linked data as it stands in a page: no text in it can end the block that it stands in. */
export const formatDataBlock = (data: object): string =>
  JSON.stringify({ "@context": "https://schema.org", ...data }).replaceAll("<", "\\u003c");
