export * from "./chairmanship.ts";
export * from "./succession.ts";
