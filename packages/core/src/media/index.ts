export * from "./held-file.ts";
export * from "./media.ts";
export { packedBytes } from "./package.ts";
export { PackagePart, Taken } from "./schema.ts";
export * from "./upload.ts";
