export * from "./anchor.ts";
export * from "./chain.ts";
export * from "./deed.ts";
export * from "./event.ts";
export { TrailPosition } from "./schema.ts";
export * from "./trail.ts";
export * from "./verification.ts";
