export * from "./agenda.ts";
export * from "./consultation.ts";
export * from "./deadline.ts";
export * from "./extension.ts";
export * from "./silence.ts";
export * from "./stage.ts";
export * from "./zone.ts";
