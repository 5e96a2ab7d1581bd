export { cadiz } from "./cadiz.ts";
export type { LevelName, Named } from "./catalogue.ts";
export type { CoverageOf } from "./coverage.ts";
export type { AreaDefinition, Definition, ObjectiveDefinition } from "./definition.ts";
export { defineFramework, type Framework, type Reference, type ReferenceTo } from "./framework.ts";
export { globalCompact } from "./global-compact.ts";
export { marrakesh } from "./marrakesh.ts";
export type { LineForm } from "./writing.ts";
