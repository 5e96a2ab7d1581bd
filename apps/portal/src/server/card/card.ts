import type { AreaCode } from "@rabat/core/cap";
import type { Locale } from "@rabat/core/language";

/** How one petal is drawn: the three states of an action, aside of what the card is about, or as in an emblem. */
export type CardPetal = {
  area: AreaCode | null;
  look: "addressed" | "not-yet" | "unknown-parent" | "aside" | "emblem";
};

type CardRose = { petals: readonly CardPetal[]; figure: string | null; caption: string | null };

/** What the picture of a page says; the same card is the same picture. */
export type Card = {
  /** The language of the page; the title may stand in another, that of its text. */
  language: Locale;
  /** What stands above the title; a line breaks between its parts only. */
  kicker: readonly string[];
  title: string;
  titleLanguage: Locale;
  /** One sentence under a short title, or the standing of a translated one. */
  lead: string | null;
  site: string;
  dialogue: string;
  rose: CardRose;
};

export const cardSize = { width: 1200, height: 630 } as const;
