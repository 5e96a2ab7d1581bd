export * from "./address.ts";
export * from "./catalogue.ts";
export * from "./coverage.ts";
export * from "./reference.ts";
export { planSource } from "./source.ts";
