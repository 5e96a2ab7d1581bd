import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { bundleWidget } from "./bundle.ts";

const code = await bundleWidget();

describe("the module of the element", () => {
  // P5
  test("is at most 15 kB compressed, all in", () => {
    expect(gzipSync(code, { level: 9 }).length).toBeLessThanOrEqual(15_000);
  });

  test("imports nothing, makes no markup and no style from text, and evaluates nothing", () => {
    expect(code).not.toMatch(
      /\bimport\s*[({"'*]|\beval\(|new Function|innerHTML|insertAdjacentHTML|\.style\b/,
    );
  });

  test("carries the figures, and not the record or its schemas", () => {
    expect(code).toContain("morocco");
    expect(code).not.toMatch(/ZodObject|Banjul|\$schema/);
  });
});
