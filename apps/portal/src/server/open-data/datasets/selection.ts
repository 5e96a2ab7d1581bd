import { addresses, readCapAddress } from "@rabat/core/cap";
import { capOf, type Meeting } from "@rabat/core/meeting";
import { accept, type Result, refuse } from "@rabat/core/refusal";
import { parentWith } from "@rabat/core/revision";
import type { Asking } from "../dataset.ts";

/** Refuses a Chairmanship that the record does not know; none asked for is every one. */
export const knownChairmanship = async ({ api, chairmanship }: Asking): Promise<Result<null>> => {
  if (chairmanship === undefined || (await api.chairmanship.read({ slug: chairmanship })))
    return accept(null);
  return refuse({ code: "record.not-found", part: chairmanship });
};

/** The meetings of the Chairmanship asked for that address the part of the plan asked for. */
export const selectedMeetings = async (asking: Asking): Promise<Result<Meeting[]>> => {
  const known = await knownChairmanship(asking);
  if (!known.ok) return known;
  const { api, chairmanship, cap } = asking;
  const meetings = await api.meeting.list({ chairmanship });
  const node = cap === undefined ? null : readCapAddress(cap);
  if (node === null) return accept(meetings);
  const parentOf = parentWith(await api.plan.facts());
  return accept(meetings.filter((meeting) => addresses(capOf(meeting), node, parentOf)));
};
