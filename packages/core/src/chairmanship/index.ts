export * from "./chairmanship.ts";
