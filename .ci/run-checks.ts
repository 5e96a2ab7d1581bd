import { type Check, type Outcome, sum } from "./outcome.ts";

const seconds = (since: number) => `${((performance.now() - since) / 1000).toFixed(1)} s`;

/** Runs every check, whatever became of the one before it; ends with the counts and the exit code. */
export async function runChecks(checks: readonly Check[]): Promise<void> {
  const begun = performance.now();
  const done: { name: string; outcome: Outcome }[] = [];
  for (const { name, run } of checks) {
    const since = performance.now();
    console.log(`\n── ${name}`);
    const outcome = await attempt(run);
    console.log(`   ${outcome.passed} passed, ${outcome.failed} failed, ${seconds(since)}`);
    done.push({ name, outcome });
  }
  const failed = done.filter(({ outcome }) => outcome.failed > 0);
  if (failed.length > 0) console.log(`\nFailed: ${failed.map(({ name }) => name).join(", ")}`);
  const all = sum(done.map(({ outcome }) => outcome));
  console.log(`\nAll in ${seconds(begun)}\n${all.passed} passed, ${all.failed} failed`);
  process.exitCode = all.failed > 0 ? 1 : 0;
}

async function attempt(run: Check["run"]): Promise<Outcome> {
  try {
    return await run();
  } catch (error) {
    console.log(error instanceof Error ? error.stack : error);
    return { passed: 0, failed: 1 };
  }
}
