import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { core, entryPoints } from "./manifest.ts";
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

  it("comparing two wordings brings no zod with it", async () => {
    expect((await weigh("./comment", ["wordDiff"])).imports).toEqual([]);
  });

  it("every entry point weighs what the README says, to half a kilobyte or a fifth", async () => {
    const readme = readFileSync(join(core, "README.md"), "utf8");
    for (const [entry, { bytes }] of await weights()) {
      const row = readme.split("\n").find((line) => line.split("|")[1]?.includes(`\`${entry.slice(1)}\``));
      const stated = Number(row?.split("|")[3]?.trim());
      const allowed = Math.max(0.5, stated / 5);
      // One row may speak for several, and then of the heaviest.
      const isShared = (row?.split("|")[1]?.match(/`/g)?.length ?? 0) > 2;
      expect(bytes / 1000, entry).toBeLessThan(stated + allowed);
      if (!isShared) expect(bytes / 1000, entry).toBeGreaterThan(stated - allowed);
    }
  });
});
