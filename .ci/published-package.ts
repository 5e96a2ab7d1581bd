import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { checkPackage, createPackageFromTarballData } from "@arethetypeswrong/core";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { packPackage } from "../packages/core/pack/pack.ts";
import { type Check, sum, verdict } from "./outcome.ts";

// The package is ESM only; these two ways of resolving are of those who cannot load it.
const notForEsm: readonly string[] = ["node10", "node16-cjs"];

async function publintFaults(tarball: Uint8Array<ArrayBuffer>): Promise<string[]> {
  const { messages, pkg } = await publint({ pack: { tarball: tarball.buffer }, strict: true });
  return messages.map((message) => `publint: ${formatMessage(message, pkg ?? {}, { color: false })}`);
}

async function typeFaults(tarball: Uint8Array<ArrayBuffer>): Promise<string[]> {
  const analysis = await checkPackage(createPackageFromTarballData(tarball));
  if (!analysis.types) return ["arethetypeswrong: the package has no types"];
  return analysis.problems
    .filter((problem) => !("resolutionKind" in problem && notForEsm.includes(problem.resolutionKind)))
    .map((problem) => `arethetypeswrong: ${JSON.stringify(problem)}`);
}

export const publishedPackage: Check = {
  name: "publint and arethetypeswrong find nothing in the packed @rabat/core",
  run: async () => {
    const place = mkdtempSync(join(tmpdir(), "rabat-package-"));
    try {
      const tarball = new Uint8Array(readFileSync(await packPackage(place)));
      return sum([verdict(await publintFaults(tarball)), verdict(await typeFaults(tarball))]);
    } finally {
      rmSync(place, { recursive: true, force: true });
    }
  },
};
