export type Outcome = { passed: number; failed: number };

/** Something a change must pass; a check that asks one question counts one. */
export type Check = { name: string; run: () => Promise<Outcome> | Outcome };

export const sum = (outcomes: readonly Outcome[]): Outcome =>
  outcomes.reduce((all, one) => ({ passed: all.passed + one.passed, failed: all.failed + one.failed }), {
    passed: 0,
    failed: 0,
  });

/** No faults count as one check passed; every fault is printed and counts as one that failed. */
export function verdict(faults: readonly string[]): Outcome {
  for (const fault of faults) console.log(`  ✗ ${fault}`);
  return faults.length === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: faults.length };
}
