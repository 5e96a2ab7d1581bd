import { openAdministration } from "@rabat/api/host";
import type { Run } from "../command.ts";
import { instance } from "../env.ts";
import { CommandRefused, exitCode } from "../exit.ts";
import { auditSentences } from "./report.ts";

/** `rabat audit verify`: recomputes every chain of the instance's history. */
export const verifyAudit: Run = async ({ options }) => {
  const administration = await openAdministration(instance());
  try {
    const report = await administration.verifyAudit();
    const isIntact = report.faults.length === 0;
    if (!isIntact && !options.json) throw new CommandRefused(auditSentences(report), exitCode.failed);
    return {
      json: report,
      text: () => auditSentences(report),
      code: isIntact ? exitCode.done : exitCode.failed,
    };
  } finally {
    await administration.close();
  }
};
