export * from "./queries.ts";
export { insertEntries } from "./refresh.ts";
