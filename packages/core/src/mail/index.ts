export * from "./kind.ts";
export * from "./letter.ts";
export * from "./reminder.ts";
export * from "./security.ts";
