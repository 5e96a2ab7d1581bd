import { z } from "zod";
import type { PackagePart as PackagePartValue } from "./package.ts";
import type { Taken as TakenValue } from "./upload.ts";

const Length = z.int().nonnegative();

export const PackagePart: z.ZodType<PackagePartValue> = z.object({
  name: z.string(),
  method: z.union([z.literal(0), z.literal(8)]),
  packed: Length,
  size: Length,
  offset: Length,
});
export type PackagePart = PackagePartValue;

export const Taken: z.ZodType<TakenValue> = z.object({
  name: z.string(),
  type: z.string(),
  parts: z.array(PackagePart).readonly(),
});
export type Taken = TakenValue;
