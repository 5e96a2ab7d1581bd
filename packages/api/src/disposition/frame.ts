import { CommentGroup, type MatrixFilter, type WithdrawnContribution, wholeText } from "@rabat/core/comment";
import { Consultation, Stage, stageAt } from "@rabat/core/consultation";
import { type Locale, OfficialText } from "@rabat/core/language";
import { capOf } from "@rabat/core/meeting";
import { byName, Delegation } from "@rabat/core/partner";
import { accept, type Result, refuse } from "@rabat/core/refusal";
import {
  consultations,
  groups,
  type matrix,
  matrixOverview,
  meetings,
  readClock,
  type Transaction,
} from "@rabat/db";
import { z } from "zod";
import { ShownChange, shownChanges } from "../consultation/date-changes.ts";

/** What both faces of the matrix stand in: the consultation, and what its filter may be set to. */
export const MatrixFrame = z.object({
  consultation: Consultation,
  stage: Stage,
  /** Every change of a closing. */
  changes: z.array(ShownChange),
  /** In protocol order, partners before observers. */
  delegations: z.array(Delegation),
  paragraphs: z.array(z.object({ reference: z.string(), label: z.string() })),
  /** The thematic meetings that the paragraphs come from, and the actions of the plan that these address. */
  themes: z.array(z.object({ slug: z.string(), title: OfficialText.nullable() })),
  actions: z.array(z.int()),
  groups: z.array(CommentGroup.extend({ comments: z.int() })),
});

const protocolOrder = (delegations: readonly Delegation[], locale: Locale): Delegation[] => {
  const inOrder = delegations.toSorted(byName(locale));
  return [...inOrder.filter(isPartner), ...inOrder.filter((delegation) => !isPartner(delegation))];
};
const isPartner = ({ standing }: Delegation): boolean => standing === "partner";

/** The consultation as the matrix needs it; null where there is none. */
export const frameOf = async (tx: Transaction, slug: string, locale: Locale) => {
  const consultation = await consultations.findConsultation(tx, slug);
  if (consultation === null) return null;
  const frozen = await consultations.paragraphsOf(tx, slug);
  const places = await matrixOverview.meetingsOfParagraphs(tx, slug);
  const held = new Set(places.values());
  const themes = (await meetings.listMeetings(tx)).filter((meeting) => held.has(meeting.slug));
  const actions = new Set(themes.flatMap((theme) => capOf(theme).actions));
  const frame = {
    consultation,
    stage: stageAt(consultation, await readClock(tx)),
    changes: await shownChanges(tx, slug),
    delegations: protocolOrder(await matrixOverview.delegationsOf(tx, slug), locale),
    paragraphs: frozen.map(({ reference, label }) => ({ reference, label })),
    themes: themes.map((theme) => ({ slug: theme.slug, title: theme.title })),
    actions: [...actions].sort((left, right) => left - right),
    groups: await groups.listGroups(tx, slug),
  };
  const addressed = (action: number) =>
    new Set(
      themes.filter((theme) => capOf(theme).actions.includes(action as never)).map((theme) => theme.slug),
    );
  return { frame, frozen, places, addressed };
};

export type Framed = NonNullable<Awaited<ReturnType<typeof frameOf>>>;

/** What the filter leaves, for the database; refuses a paragraph, theme, delegation or group that is not here. */
export const scopeOf = (
  { frame, places, addressed }: Pick<Framed, "frame" | "places" | "addressed">,
  filter: MatrixFilter,
): Result<matrix.MatrixScope> => {
  const { paragraph, theme, action, delegation, group } = filter;
  const unknown = (field: string) => refuse({ code: "input.invalid", field });
  const isHere = (reference: string) => frame.paragraphs.some((one) => one.reference === reference);
  if (paragraph && paragraph !== wholeText && !isHere(paragraph)) return unknown("paragraph");
  if (theme && !frame.themes.some(({ slug }) => slug === theme)) return unknown("theme");
  if (delegation && !frame.delegations.some(({ id }) => id === delegation)) return unknown("delegation");
  if (group && !frame.groups.some(({ id }) => id === group)) return unknown("group");
  const meetingsLeft = action ? addressed(Number(action)) : null;
  const isLeft = (slug: string) => (!theme || slug === theme) && (meetingsLeft?.has(slug) ?? true);
  const left = [...places].filter(([, slug]) => isLeft(slug)).map(([reference]) => reference);
  return accept({
    consultation: frame.consultation.slug,
    filter,
    protocol: frame.delegations.map(({ id }) => id),
    paragraphs: theme || action ? left : null,
  });
};

/** Gives each the delegation that it names, in protocol order; one that is not here is passed over. */
export const withDelegations = <Item extends { delegation: string }>(
  items: readonly Item[],
  delegations: readonly Delegation[],
): (Omit<Item, "delegation"> & { delegation: Delegation })[] =>
  delegations.flatMap((delegation) =>
    items.filter((item) => item.delegation === delegation.id).map((item) => ({ ...item, delegation })),
  );

/** What was taken back and not sent again; of one paragraph or one delegation where the filter names it. */
export const withdrawnIn = async (
  tx: Transaction,
  { consultation, delegations }: Pick<Framed["frame"], "consultation" | "delegations">,
  { paragraph, delegation }: Pick<MatrixFilter, "paragraph" | "delegation">,
): Promise<z.infer<typeof WithdrawnContribution>[]> => {
  const sought = paragraph === wholeText ? null : paragraph;
  const all = (await matrixOverview.withdrawnContributions(tx, consultation.slug)).filter(
    (one) =>
      (sought === undefined || one.paragraphs.includes(sought)) &&
      (!delegation || one.delegation === delegation),
  );
  return withDelegations(all, delegations).map(({ paragraphs: _spokenTo, ...shown }) => shown);
};
