import type { Source } from "../meeting/meeting.ts";
import type { Chairmanship } from "./chairmanship.ts";

const dialogueSite: Source = {
  title: {
    en: "Pages of the Dialogue’s site on its Chairmanships",
    fr: "Pages du site du Dialogue sur ses Présidences",
  },
  address: "https://www.rabat-process.org",
};

const held = (
  slug: string,
  partner: string,
  [from, until]: [from: string, until: string | null],
): Chairmanship => ({
  slug,
  partner,
  from,
  until,
  priorities: [],
  slogan: null,
  placeInPlan: null,
  source: dialogueSite,
});

/** The Chairmanships around the Moroccan one: only their terms are in our sources, some to the month. */
export const otherChairmanships: readonly Chairmanship[] = [
  held("spain", "es", ["2021-11", "2022-12-14"]),
  held("portugal", "pt", ["2024-02-01", "2025-01-30"]),
  held("nigeria", "ng", ["2025-01-30", "2026-01"]),
  held("switzerland", "ch", ["2026-01", null]),
];

type Placed = Pick<Chairmanship, "slug" | "from">;

/**
 * In the order in which they followed one another.
 *
 * Takes any list and leaves it as it is: the answer is a new one.
 *
 * @example inSuccession([{ slug: "portugal", from: "2024-02-01" }, { slug: "spain", from: "2021-11" }]).map(({ slug }) => slug)
 * // → ["spain", "portugal"]
 */
export const inSuccession = <Item extends Placed>(chairmanships: readonly Item[]): Item[] =>
  chairmanships.toSorted((left, right) => (left.from < right.from ? -1 : 1));

/**
 * Who handed over to a Chairmanship and to whom it handed over, among those given.
 *
 * @example neighboursOf([{ slug: "spain", from: "2021-11" }, { slug: "morocco", from: "2022-12-14" }], "morocco")
 * // → { before: { slug: "spain", from: "2021-11" }, after: null }
 */
export const neighboursOf = <Item extends Placed>(chairmanships: readonly Item[], slug: string) => {
  const ordered = inSuccession(chairmanships);
  const place = ordered.findIndex((chairmanship) => chairmanship.slug === slug);
  const at = (index: number): Item | null => (place < 0 ? null : (ordered[index] ?? null));
  return { before: at(place - 1), after: at(place + 1) };
};
