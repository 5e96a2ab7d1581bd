import { join } from "node:path";
import { expect, test } from "vitest";
import { compressed } from "../door/representation.ts";
import { bundled } from "./bundle.ts";
import { type OwnScriptName, ownScriptNames } from "./own-scripts.ts";

const portal = join(import.meta.dirname, "..", "..", "..");

// U5: 5 kB on a public page; what works at the desks keeps to it as well
const limit = 5_000;

test.each(ownScriptNames)(
  "%s is one module, light, and reaches for nothing else",
  async (name: OwnScriptName) => {
    const code = await bundled(portal, name);
    expect((await compressed("br", Buffer.from(code), "once")).length).toBeLessThanOrEqual(limit);
    expect(code).not.toMatch(/\bimport\b|\beval\(|new Function|innerHTML|insertAdjacentHTML|https?:/);
  },
);
