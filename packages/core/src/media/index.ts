export * from "./held-file.ts";
export * from "./media.ts";
export { type PackagePart, packedBytes } from "./package.ts";
export * from "./upload.ts";
