import { resolve } from "node:path";
import { restoreInstance } from "@rabat/api/host";
import { auditSentences } from "../audit/report.ts";
import type { Run } from "../command.ts";
import { instance } from "../env.ts";
import { CommandRefused, exitCode } from "../exit.ts";
import { amount, trackProgress } from "../progress.ts";

/** `rabat restore <folder>`: brings a backup back where nothing is yet, and recomputes its history. */
export const bringBack: Run = async ({ words: [folder = ""], options }) => {
  const place = instance();
  const begun = performance.now();
  const progress = trackProgress("Restoring");
  try {
    const { report, ...brought } = await restoreInstance(place, resolve(folder), progress.reach);
    const seconds = (performance.now() - begun) / 1_000;
    const isIntact = report.faults.length === 0;
    const where = place.databaseUrl === undefined ? place.dataFolder : "the database at DATABASE_URL";
    const text = `Restored into ${where}: ${brought.files} files, ${amount(brought.bytes)}, in ${seconds.toFixed(1)} s.\n${auditSentences(report)}`;
    if (!isIntact && !options.json) throw new CommandRefused(text, exitCode.failed);
    return {
      json: { ...brought, seconds: Number(seconds.toFixed(2)), report },
      text: () => text,
      code: isIntact ? exitCode.done : exitCode.failed,
    };
  } finally {
    progress.end();
  }
};
