export * from "./locale.ts";
export * from "./official-text.ts";
export * from "./text.ts";
