import { Meeting as Held, meetingKinds } from "@rabat/core/meeting";
import { accept } from "@rabat/core/refusal";
import { z } from "zod";
import { PageAddresses, pageAddresses } from "../address.ts";
import { CapLine, capLineOf } from "../cap.ts";
import {
  addressColumns,
  capColumns,
  column,
  listColumn,
  localisedColumns,
  oneOf,
  textColumns,
  textListColumns,
} from "../columns.ts";
import { listOf } from "../dataset.ts";
import { Text, textOf } from "../text.ts";
import { selectedMeetings } from "./selection.ts";

const Meeting = z.object({
  slug: Held.shape.slug,
  addresses: PageAddresses,
  chairmanship: Held.shape.chairmanship,
  kind: Held.shape.kind,
  title: Text.nullable(),
  starts: Held.shape.starts,
  ends: Held.shape.ends,
  place: Held.shape.place,
  coChairs: z.array(z.string()),
  cap: CapLine,
  agenda: z.array(Text),
  highlights: z.array(Text),
  followUpTo: z.array(Text),
  follows: z.array(z.string()),
  stated: Held.shape.stated,
  statedElsewhere: Held.shape.statedElsewhere,
  source: Held.shape.source,
});
type Meeting = z.infer<typeof Meeting>;

const meetingOf = (meeting: Held, origin: string): Meeting => ({
  slug: meeting.slug,
  addresses: pageAddresses(origin, (to) => to.meeting(meeting.slug)),
  chairmanship: meeting.chairmanship,
  kind: meeting.kind,
  title: meeting.title && textOf(meeting.title),
  starts: meeting.starts,
  ends: meeting.ends,
  place: meeting.place,
  coChairs: [...meeting.coChairs],
  cap: capLineOf(meeting),
  agenda: meeting.agenda.map(textOf),
  highlights: meeting.highlights.map(textOf),
  followUpTo: meeting.followUpTo.map(textOf),
  follows: [...meeting.follows],
  stated: meeting.stated,
  statedElsewhere: meeting.statedElsewhere,
  source: meeting.source,
});

export const meetings = listOf({
  parameters: ["chairmanship", "cap"],
  item: Meeting,
  read: async (asking) => {
    const held = await selectedMeetings(asking);
    return held.ok ? accept(held.value.map((meeting) => meetingOf(meeting, asking.origin))) : held;
  },
  columns: [
    column("slug", ({ slug }) => slug),
    column("chairmanship", ({ chairmanship }) => chairmanship),
    column("kind", ({ kind }) => kind, oneOf(meetingKinds)),
    ...textColumns<Meeting>("title", ({ title }) => title),
    column("starts", ({ starts }) => starts, "date"),
    column("ends", ({ ends }) => ends, "date"),
    ...localisedColumns<Meeting>("city", ({ place }) => place.city),
    column("country", ({ place }) => place.country),
    listColumn<Meeting>("co_chairs", ({ coChairs }) => coChairs),
    ...capColumns<Meeting>(),
    ...textListColumns<Meeting>("agenda", ({ agenda }) => agenda),
    ...textListColumns<Meeting>("highlights", ({ highlights }) => highlights),
    ...textListColumns<Meeting>("follow_up_to", ({ followUpTo }) => followUpTo),
    listColumn<Meeting>("follows", ({ follows }) => follows),
    column("stated_recommendations", ({ stated }) => stated.recommendations, "nonNegativeInteger"),
    column("stated_conclusions", ({ stated }) => stated.conclusions, "nonNegativeInteger"),
    column("stated_panels", ({ stated }) => stated.panels, "nonNegativeInteger"),
    ...localisedColumns<Meeting>("source", ({ source }) => source.title),
    column("source_address", ({ source }) => source.address, "anyURI"),
    ...addressColumns<Meeting>(),
  ],
});
