export * from "./autosave.ts";
export * from "./comment.ts";
export * from "./contribution.ts";
export * from "./decide.ts";
export * from "./disposition.ts";
export * from "./matrix.ts";
export * from "./receipt.ts";
export * from "./wording.ts";
