import { resolve } from "node:path";
import { backUpInstance } from "@rabat/api/host";
import type { Run } from "../command.ts";
import { instance } from "../env.ts";
import { amount, trackProgress } from "../progress.ts";

/** `rabat backup <folder>`: a copy of the instance, taken while it runs or not. */
export const makeBackup: Run = async ({ words: [folder = ""] }) => {
  const target = resolve(folder);
  const begun = performance.now();
  const progress = trackProgress("Copying");
  try {
    const made = await backUpInstance(instance(), target, progress.reach);
    const seconds = (performance.now() - begun) / 1_000;
    return {
      json: { folder: target, ...made, seconds: Number(seconds.toFixed(2)) },
      text: () =>
        `${target}: ${made.files} files, ${amount(made.bytes)}, in ${seconds.toFixed(1)} s. It holds secrets: keep it as you keep them.`,
    };
  } finally {
    progress.end();
  }
};
