export * from "./crosswalk.ts";
export * from "./global-compact.ts";
