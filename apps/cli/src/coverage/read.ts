import { brochureMeetings } from "@rabat/core/brochure";
import { type Coverage, coverage } from "@rabat/core/cap";
import { capOf } from "@rabat/core/meeting";
import { CommandRefused } from "../exit.ts";

const table = ({ areas, objectives, actions }: Coverage): string =>
  [
    ["Areas", areas],
    ["Objectives", objectives],
    ["Actions", actions],
  ]
    .map(([name, level]) => {
      const { addressed, total } = level as Coverage["areas"];
      return `${String(name).padEnd(12)}${String(addressed.length).padStart(2)} of ${String(total).padEnd(4)}${addressed.join(", ")}`;
    })
    .join("\n");

/** `rabat coverage`: computed from the meetings in the packaged data. */
export const readCoverage = (chairmanship: string | undefined, json: boolean): string => {
  const known = [...new Set(brochureMeetings.map((meeting) => meeting.chairmanship))];
  if (chairmanship !== undefined && !known.includes(chairmanship))
    throw new CommandRefused(
      `There is no Chairmanship “${chairmanship}” in the packaged data; it holds: ${known.join(", ")}.`,
    );
  const meetings = brochureMeetings.filter(
    (meeting) => !chairmanship || meeting.chairmanship === chairmanship,
  );
  const covered = coverage(meetings.map(capOf));
  return json ? JSON.stringify(covered) : table(covered);
};
