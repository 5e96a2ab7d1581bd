export * from "./queries.ts";
export { insertEntries } from "./refresh.ts";
export { suggestSearch } from "./suggest.ts";
