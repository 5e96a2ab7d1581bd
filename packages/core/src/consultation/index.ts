export * from "./consultation.ts";
export * from "./stage.ts";
