import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { call } from "./command.ts";
import type { Check, Outcome } from "./outcome.ts";
import { type Member, members } from "./workspace.ts";

async function run({ folder }: Member): Promise<Outcome> {
  const results = mkdtempSync(join(tmpdir(), "rabat-unit-"));
  const file = join(results, "results.json");
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${file}`];
  try {
    const code = await call(["vitest", "run", "--passWithNoTests", ...reporters], { cwd: folder });
    const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(file, "utf8"));
    // A file that cannot be loaded, or an error outside every test, fails without a test to its name.
    const failed = numFailedTests + testResults.filter(hasNoTests).length;
    return { passed: numPassedTests, failed: failed || (code === 0 ? 0 : 1) };
  } finally {
    rmSync(results, { recursive: true, force: true });
  }
}

const hasNoTests = ({ status, assertionResults }: { status: string; assertionResults: unknown[] }): boolean =>
  status === "failed" && assertionResults.length === 0;

export const unit: readonly Check[] = members
  .filter(({ manifest }) => manifest.scripts?.test)
  .map((member) => ({ name: `unit tests of ${member.path}`, run: () => run(member) }));
