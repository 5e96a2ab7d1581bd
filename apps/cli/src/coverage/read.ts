import { type Coverage, coverage } from "@rabat/core/cap";
import { capOf } from "@rabat/core/meeting";
import type { Run } from "../command.ts";
import { meetingsOf, readRecord } from "../record/record.ts";
import { table } from "../table.ts";

const rowOf = (name: string, { addressed, total }: Coverage[keyof Coverage]): string[] => [
  name,
  String(addressed.length).padStart(9),
  String(total).padStart(2),
  addressed.join(", "),
];

/** `rabat coverage`: computed from the meetings. */
export const readCoverage: Run = async ({ options }) => {
  const record = await readRecord(options, ["chairmanships", "meetings"]);
  const covered = coverage(meetingsOf(record, options).map(capOf));
  const { areas, objectives, actions } = covered;
  return {
    json: covered,
    text: () =>
      table(
        ["Level", "Addressed", "Of", "Which"],
        [rowOf("Areas", areas), rowOf("Objectives", objectives), rowOf("Actions", actions)],
        "",
      ),
  };
};
