import { openAdministration } from "@rabat/api/host";
import { instance } from "../env.ts";
import { CommandRefused, exitCode } from "../exit.ts";

/** `rabat audit verify`: recomputes every chain of the instance's history. */
export const verifyAudit = async (json: boolean): Promise<string> => {
  const administration = await openAdministration(instance());
  try {
    const report = await administration.verifyAudit();
    const faults = report.faults.map(
      ({ chain, sequence, fault }) => `${fault}: ${chain}${sequence === null ? "" : ` #${sequence}`}`,
    );
    if (faults.length > 0 && !json)
      throw new CommandRefused(`The history has been tampered with:\n${faults.join("\n")}`, exitCode.failed);
    if (faults.length > 0) process.exitCode = exitCode.failed;
    if (json) return JSON.stringify(report);
    return `${report.chains} chains, ${report.events} events: intact.`;
  } finally {
    await administration.close();
  }
};
