import { Outcome as Held, outcomeLabel } from "@rabat/core/outcome";
import { accept, refuse } from "@rabat/core/refusal";
import { z } from "zod";
import { PageAddresses, pageAddresses } from "../address.ts";
import { CapLine, capLineOf } from "../cap.ts";
import { addressColumns, capColumns, column, oneOf, textColumns } from "../columns.ts";
import { listOf } from "../dataset.ts";
import { Text, textOf } from "../text.ts";
import { selectedMeetings } from "./selection.ts";

const Outcome = z.object({
  reference: Held.shape.reference,
  addresses: PageAddresses,
  label: z.string(),
  meeting: Held.shape.meeting,
  kind: Held.shape.kind,
  number: Held.shape.number,
  text: Text,
  /** Of the meeting: our sources give an item none of its own. */
  cap: CapLine,
});
type Outcome = z.infer<typeof Outcome>;

export const outcomes = listOf({
  parameters: ["chairmanship", "meeting", "cap"],
  item: Outcome,
  read: async (asking) => {
    const { api, origin, meeting: slug } = asking;
    const meetings = await selectedMeetings(asking);
    if (!meetings.ok) return meetings;
    if (slug !== undefined && (await api.meeting.read({ slug })) === null)
      return refuse({ code: "record.not-found", part: slug });
    const chosen = meetings.value.filter((meeting) => slug === undefined || meeting.slug === slug);
    const lineOf = new Map(chosen.map((meeting) => [meeting.slug, capLineOf(meeting)]));
    const items = (await api.outcome.list()).flatMap(({ text, source: _, ...held }): Outcome[] => {
      const cap = lineOf.get(held.meeting);
      if (cap === undefined) return [];
      const addresses = pageAddresses(origin, (to) => to.outcome(held.reference));
      return [{ ...held, addresses, label: outcomeLabel(held), text: textOf(text), cap }];
    });
    return accept(items);
  },
  columns: [
    column("reference", ({ reference }) => reference),
    column("label", ({ label }) => label),
    column("meeting", ({ meeting }) => meeting),
    column("kind", ({ kind }) => kind, oneOf(Held.shape.kind.options)),
    column("number", ({ number }) => number, "nonNegativeInteger"),
    ...textColumns<Outcome>("text", ({ text }) => text),
    ...capColumns<Outcome>(),
    ...addressColumns<Outcome>(),
  ],
});
