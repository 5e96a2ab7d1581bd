import { capOf, isOnPlan } from "@rabat/core/meeting";
import { partners } from "@rabat/core/partner";
import { newestWithResults } from "../../ui/home/newest-with-results.ts";
import type { PublicSection } from "../door/public-paths.ts";
import type { Words } from "../open-data/words.ts";
import { type Asked, cardOf } from "./asked.ts";
import type { Card } from "./card.ts";
import { roseOf } from "./roses.ts";

type List = (asked: Asked) => Promise<Card>;
type Key = Parameters<Words>[0];

const home: List = async (asked) => {
  const { api, words } = asked;
  const [chairmanships, meetings] = await Promise.all([api.chairmanship.list(), api.meeting.list({})]);
  const newest = newestWithResults(chairmanships, meetings);
  const shown = meetings.filter((meeting) => isOnPlan(meeting) && meeting.chairmanship === newest?.slug);
  const countries = partners.filter(({ kind }) => kind === "country").length;
  const title = words.markup("home.title", { countries, em: (part) => part });
  return cardOf(asked, {
    title,
    rose: roseOf({ references: shown.map(capOf), facts: await api.plan.facts() }, words),
  });
};

const named =
  (title: Key, lead: Key): List =>
  async (asked) =>
    cardOf(asked, { title: asked.words(title), lead: asked.words(lead) });

const wholeRecord = async (api: Asked["api"]) => ({
  references: (await api.meeting.list({})).map(capOf),
  facts: await api.plan.facts(),
});

/** With the rose of the whole record. */
const onPlan =
  (list: List): List =>
  async (asked) => ({
    ...(await list(asked)),
    rose: roseOf(await wholeRecord(asked.api), asked.words),
  });

/** The cards of the pages that show a whole part of the record. */
export const lists: Record<PublicSection | "", List> = {
  "": home,
  cap: onPlan(named("cap.title", "cap.description")),
  chairmanships: named("chairmanship.listTitle", "chairmanship.description"),
  meetings: onPlan(named("meeting.listTitle", "meeting.description")),
  outcomes: named("outcome.listTitle", "outcome.description"),
  documents: named("document.listTitle", "document.description"),
  partners: named("partner.listTitle", "partner.description"),
  search: named("search.title", "search.description"),
  consultations: named("consultation.listTitle", "consultation.description"),
  data: named("data.title", "data.description"),
  reference: named("reference.title", "reference.description"),
};
