import { Coverage } from "@rabat/api";
import { coverage } from "@rabat/core/cap";
import { Chairmanship as Held } from "@rabat/core/chairmanship";
import { capOf, type Meeting, meetingFigures } from "@rabat/core/meeting";
import { type PlanFact, parentWith } from "@rabat/core/revision";
import { z } from "zod";
import { PageAddresses, pageAddresses } from "../address.ts";
import {
  addressColumns,
  column,
  type Datatype,
  localisedColumns,
  textColumns,
  textListColumns,
} from "../columns.ts";
import { listOf } from "../dataset.ts";
import { Text, textOf } from "../text.ts";

/** Where our sources give no day, a month. */
const dayOrMonth: Datatype = { base: "string", format: "[0-9]{4}-[0-9]{2}(-[0-9]{2})?" };

const count = z.int().nonnegative();
/** Computed from what its meetings state, never typed in. */
const Figures = z.object({
  meetings: count,
  thematicMeetings: count,
  specialEvents: count,
  recommendations: count,
  conclusions: count,
});

const Chairmanship = z.object({
  slug: Held.shape.slug,
  addresses: PageAddresses,
  partner: Held.shape.partner,
  from: Held.shape.from,
  until: Held.shape.until,
  priorities: z.array(Text),
  slogan: z.object({ text: Text, attribution: Text }).nullable(),
  placeInPlan: Text.nullable(),
  figures: Figures,
  coverage: Coverage,
  source: Held.shape.source,
});
type Chairmanship = z.infer<typeof Chairmanship>;

type Told = { meetings: readonly Meeting[]; facts: readonly PlanFact[]; origin: string };

const chairmanshipOf = (held: Held, { meetings, facts, origin }: Told): Chairmanship => {
  const own = meetings.filter(({ chairmanship }) => chairmanship === held.slug);
  const { slogan, placeInPlan } = held;
  return {
    slug: held.slug,
    addresses: pageAddresses(origin, (to) => to.chairmanship(held.slug)),
    partner: held.partner,
    from: held.from,
    until: held.until,
    priorities: held.priorities.map(textOf),
    slogan: slogan && { text: textOf(slogan.text), attribution: textOf(slogan.attribution) },
    placeInPlan: placeInPlan && textOf(placeInPlan),
    figures: meetingFigures(own),
    coverage: coverage(own.map(capOf), parentWith(facts)),
    source: held.source,
  };
};

export const chairmanships = listOf({
  item: Chairmanship,
  read: async ({ api, origin }) => {
    const [held, meetings, facts] = await Promise.all([
      api.chairmanship.list(),
      api.meeting.list({}),
      api.plan.facts(),
    ]);
    return held.map((chairmanship) => chairmanshipOf(chairmanship, { meetings, facts, origin }));
  },
  columns: [
    column("slug", ({ slug }) => slug),
    column("partner", ({ partner }) => partner),
    column("from", ({ from }) => from, dayOrMonth),
    column("until", ({ until }) => until, dayOrMonth),
    ...textListColumns<Chairmanship>("priorities", ({ priorities }) => priorities),
    ...textColumns<Chairmanship>("slogan", ({ slogan }) => slogan?.text ?? null),
    ...textColumns<Chairmanship>("place_in_plan", ({ placeInPlan }) => placeInPlan),
    column("meetings", ({ figures }) => figures.meetings, "nonNegativeInteger"),
    column("recommendations", ({ figures }) => figures.recommendations, "nonNegativeInteger"),
    column("conclusions", ({ figures }) => figures.conclusions, "nonNegativeInteger"),
    column("areas_addressed", ({ coverage }) => coverage.areas.addressed.length, "nonNegativeInteger"),
    column(
      "objectives_addressed",
      ({ coverage }) => coverage.objectives.addressed.length,
      "nonNegativeInteger",
    ),
    column("actions_addressed", ({ coverage }) => coverage.actions.addressed.length, "nonNegativeInteger"),
    ...localisedColumns<Chairmanship>("source", ({ source }) => source.title),
    column("source_address", ({ source }) => source.address, "anyURI"),
    ...addressColumns<Chairmanship>(),
  ],
});
