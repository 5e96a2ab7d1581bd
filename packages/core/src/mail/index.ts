export * from "./kind.ts";
export * from "./letter.ts";
export * from "./log.ts";
export * from "./reminder.ts";
export * from "./security.ts";
