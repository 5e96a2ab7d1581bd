import { nodeCode, readCapAddress } from "@rabat/core/cap";
import { readingIn } from "@rabat/core/language";
import { capOf, isOnPlan } from "@rabat/core/meeting";
import { textOf } from "../../ui/cap/node-facts.ts";
import { summaryOf } from "../../ui/chairmanship/summary.ts";
import { dayOrMonth, dayRange } from "../../ui/dates.ts";
import { partnerName } from "../../ui/meeting/place-words.ts";
import { standingOf } from "../../ui/partner/standing.ts";
import type { PublicSection } from "../door/public-paths.ts";
import { readNoun } from "../reference/reference.ts";
import { type Asked, cardOf, official, placeAndYear } from "./asked.ts";
import type { Card } from "./card.ts";
import { emblem, roseOf, roseOfNode } from "./roses.ts";

/** The card of one thing under its name in addresses; null where there is no such thing. */
type Entry = (asked: Asked, name: string) => Promise<Card | null>;

const views = ["tree", "chairmanships", "crosswalk"] as const;
const isView = (name: string): name is (typeof views)[number] => views.some((view) => view === name);

const node: Entry = async (asked, name) => {
  const { api, words } = asked;
  const plan = words("cap.title");
  if (name === "objective-5")
    return cardOf(asked, { kicker: [plan], title: words("cap.halvesTitle"), lead: words("cap.halvesLead") });
  if (isView(name))
    return cardOf(asked, {
      kicker: [plan],
      title: words(`cap.${name}Title`),
      lead: words(`cap.${name}Lead`),
    });
  const found = readCapAddress(name);
  if (found === null) return null;
  const code = nodeCode(found);
  const nodeName = words(`cap.${found.level}Name`, { code });
  const facts = await api.plan.facts();
  const text = textOf(found, facts);
  const references = (await api.meeting.list({})).map(capOf);
  const rose = roseOfNode(found, { references, facts });
  if (text === null) {
    const lead = words(found.level === "action" ? "cap.textUnknownLong" : "cap.titleUnknownLong");
    return cardOf(asked, { kicker: [plan], title: nodeName, lead, rose });
  }
  return cardOf(asked, { kicker: [nodeName, plan], ...official(asked, text), rose });
};

const chairmanship: Entry = async (asked, slug) => {
  const { api, locale, words } = asked;
  const found = await api.chairmanship.read({ slug });
  if (found === null) return null;
  const meetings = await api.meeting.list({ chairmanship: slug });
  const facts = await api.plan.facts();
  const from = dayOrMonth(locale, found.from);
  return cardOf(asked, {
    kicker: [
      found.until === null
        ? words("chairmanship.since", { from })
        : words("chairmanship.term", { from, until: dayOrMonth(locale, found.until) }),
    ],
    title: words("chairmanship.name", { slug, country: partnerName(found.partner, locale) }),
    lead: words("chairmanship.summary", summaryOf({ meetings, facts }, slug)),
    ...(meetings.length === 0 ? {} : { rose: roseOf({ references: meetings.map(capOf), facts }, words) }),
  });
};

const meeting: Entry = async (asked, slug) => {
  const { api, locale, words } = asked;
  const found = (await api.meeting.read({ slug }))?.meeting;
  if (found === undefined) return null;
  const { kind, starts, ends, place, title } = found;
  const city = readingIn(place.city, locale).text;
  const days = dayRange(locale, starts, ends);
  return cardOf(asked, {
    kicker: [...(kind ? [words(`meeting.kinds.${kind}`)] : []), days, city],
    ...(title ? official(asked, title) : { title: words("meeting.untitled", { city }) }),
    rose: isOnPlan(found)
      ? roseOf({ references: [capOf(found)], facts: await api.plan.facts() }, words)
      : emblem,
  });
};

const outcome: Entry = async (asked, reference) => {
  const { api, words } = asked;
  const found = await api.outcome.read({ reference });
  if (found === null) return null;
  const { kind, number, text } = found.outcome;
  const name = words(`outcome.names.${kind}`, { number });
  return cardOf(asked, {
    kicker: [name, placeAndYear(asked, found.meeting)],
    ...official(asked, text),
    rose: isOnPlan(found.meeting)
      ? roseOf({ references: [capOf(found.meeting)], facts: await api.plan.facts() }, words)
      : emblem,
  });
};

const partner: Entry = async (asked, code) => {
  const { api, locale, words } = asked;
  const found = (await api.partner.list()).find((one) => one.code === code);
  if (found === undefined) return null;
  const kicker = [words(`partner.standing.${standingOf(found)}`)];
  return cardOf(asked, { kicker, title: found.name[locale] });
};

/** No stage and no date: a picture is kept for weeks by whoever has shown it once. */
const consultation: Entry = async (asked, slug) => {
  const { api, locale, words } = asked;
  const found = (await api.consultation.read({ slug }))?.consultation;
  if (found === undefined) return null;
  const kicker = [
    words("consultation.listTitle"),
    ...(found.demonstration ? [words("consultation.demonstrationShort")] : []),
  ];
  return cardOf(asked, {
    kicker,
    title: readingIn(found.title, locale).text,
    titleLanguage: readingIn(found.title, locale).language,
    lead: readingIn(found.mandate, locale).text,
  });
};

const noun: Entry = async (asked, slug) => {
  const found = readNoun(slug);
  if (found === null) return null;
  const { words } = asked;
  const lead = words("reference.nounDescription", { name: found.name });
  return cardOf(asked, { kicker: [words("reference.title")], title: found.name, titleLanguage: "en", lead });
};

/** The cards of the pages that show one thing. */
export const entries: Partial<Record<PublicSection, Entry>> = {
  cap: node,
  chairmanships: chairmanship,
  meetings: meeting,
  outcomes: outcome,
  partners: partner,
  consultations: consultation,
  reference: noun,
};
