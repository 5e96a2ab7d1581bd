export * from "./entries.ts";
export * from "./excerpt.ts";
export * from "./facets.ts";
export * from "./hit.ts";
export * from "./normalise.ts";
export * from "./query.ts";
export * from "./reference.ts";
export { ExcerptPart } from "./schema.ts";
