import { oembedPath } from "../embed/oembed-address.ts";
import { oembedTarget } from "../embed/oembed-target.ts";
import { canonicalSearch } from "../search/parameters.ts";
import { datasets, isDatasetName } from "./datasets.ts";
import { type ParameterName, readParameters } from "./parameter.ts";

/** The forms of a dataset, by how the file of an address ends. */
export const datasetFile = /^(?<name>[a-z]+)(?<form>|\.csv|\.csv-metadata\.json)$/;

/** What the other open addresses can be asked for. */
const others: Record<string, readonly ParameterName[]> = {
  "/api/v1/openapi.json": ["language"],
  "/calendar.ics": ["language"],
  "/feed.atom": ["language"],
  "/catalog.jsonld": [],
  "/catalog.ttl": [],
  "/robots.txt": [],
  "/sitemap.xml": [],
};

const searchPath = "/api/v1/search";
/** A card is a picture of its page alone, whatever is asked beside its address. */
const card = /^\/[a-z]{2}\/card\/.+\.png$/;

/** The published answers of a consultation, as JSON and as a table. */
const answers = /^\/api\/v1\/consultations\/[a-z0-9-]{1,100}\/answers(?:\.csv)?$/;

const parametersOf = (path: string): readonly ParameterName[] | null => {
  if (answers.test(path)) return ["language"];
  if (Object.hasOwn(others, path)) return others[path] ?? null;
  const name = datasetFile.exec(path.replace(/^\/api\/v1\//, ""))?.groups?.name;
  return path.startsWith("/api/v1/") && name !== undefined && isDatasetName(name)
    ? datasets[name].parameters
    : null;
};

/** One spelling of what a search as data may carry. */
const searchQuery = (query: string): string => {
  const locales = new URLSearchParams(query).getAll("locale");
  const locale = new URLSearchParams(locales.slice(0, 2).map((value) => ["locale", value.slice(0, 20)]));
  return [canonicalSearch(query), locale.toString()].filter(Boolean).join("&");
};

/**
 * What to ask Next for on behalf of everybody who reads an open address, which is also what to keep the answer under:
 * the parameters that the address knows, in one order. Null for any other address, and for parameters that cannot be
 * read: those are answered, not kept.
 */
export const openTarget = ({ path, query }: { path: string; query: string }): string | null => {
  if (card.test(path)) return path;
  if (path === searchPath) return `${path}?${searchQuery(query)}`;
  if (path === oembedPath) return oembedTarget(query);
  const names = parametersOf(path);
  const read = names && readParameters(new URLSearchParams(query), names);
  if (!read?.ok) return null;
  const known = new URLSearchParams(read.value).toString();
  return known ? `${path}?${known}` : path;
};
