import { describe, expect, it } from "vitest";
import { entryPoints } from "./manifest.ts";
import { weigh, weights } from "./weight.ts";

describe("in a browser", () => {
  it("parsing, formatting and coverage are within 10 kB, gzip, and need nothing else", async () => {
    const { bytes, imports } = await weigh("./cap", ["parseCapReference", "formatCapReference", "coverage"]);
    expect(imports).toEqual([]);
    expect(bytes).toBeGreaterThan(1_000);
    expect(bytes).toBeLessThanOrEqual(10_000);
  });

  it("the plan as a whole does without zod, and no entry point needs anything but zod", async () => {
    const all = await weights();
    expect([...all.keys()]).toEqual([...entryPoints.keys()]);
    expect(all.get("./cap")?.imports).toEqual([]);
    for (const { imports } of all.values()) expect(["zod"]).toEqual(expect.arrayContaining([...imports]));
    expect(all.get("./cap")?.bytes).toBeLessThanOrEqual(10_000);
  });
});
