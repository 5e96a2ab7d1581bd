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

const expected = [
  "LICENSE",
  "README.md",
  "cap/index.js",
  "cap/index.d.ts",
  "cap/fixtures/valid.txt",
  "cap/fixtures/invalid.txt",
  "schema/cap-reference.json",
  "schema/meeting.json",
];

/** No source and nothing of the tests goes out; what a stranger was promised does. */
function contentFaults(tarball: Uint8Array): string[] {
  const files = createPackageFromTarballData(tarball)
    .listFiles()
    .map((file) => file.replace("/node_modules/@rabat/core/", ""));
  const strange = files.filter((file) => /(?<!\.d)\.ts$|\.test\.|-for-tests|\.map$/.test(file));
  const missing = expected.filter((file) => !files.includes(file));
  return [...strange.map((file) => `${file} is in the package`), ...missing.map((file) => `${file} is not`)];
}

export const publishedPackage: Check = {
  name: "publint and arethetypeswrong find nothing in the packed @rabat/core",
  run: async () => {
    const place = mkdtempSync(join(tmpdir(), "rabat-package-"));
    try {
      const tarball = new Uint8Array(readFileSync(await packPackage(place)));
      return sum([
        verdict(contentFaults(tarball)),
        verdict(await publintFaults(tarball)),
        verdict(await typeFaults(tarball)),
      ]);
    } finally {
      rmSync(place, { recursive: true, force: true });
    }
  },
};
