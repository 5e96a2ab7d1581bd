import { type CapNode, capAddress } from "@rabat/core/cap";
import type { Locale } from "@rabat/core/language";
import type { HeldFile } from "@rabat/core/media";

/** Where each thing of the record is shown: permanent addresses, in the reader's language. */
export const addressesIn = (locale: Locale) => ({
  home: `/${locale}`,
  plan: `/${locale}/cap`,
  node: (node: CapNode) => `/${locale}/cap/${capAddress(node)}`,
  chairmanships: `/${locale}/chairmanships`,
  chairmanship: (slug: string) => `/${locale}/chairmanships/${slug}`,
  meetings: `/${locale}/meetings`,
  map: `/${locale}/meetings/map.svg`,
  meeting: (slug: string) => `/${locale}/meetings/${slug}`,
  outcomes: `/${locale}/outcomes`,
  outcome: (reference: string) => `/${locale}/outcomes/${reference}`,
  documents: `/${locale}/documents`,
  partners: `/${locale}/partners`,
  partner: (code: string) => `/${locale}/partners/${code}`,
  consultations: `/${locale}/consultations`,
  consultation: (slug: string) => `/${locale}/consultations/${slug}`,
  data: `/${locale}/data`,
  reference: `/${locale}/reference`,
  noun: (slug: string) => `/${locale}/reference/${slug}`,
  calendar: `/calendar.ics?language=${locale}`,
  deskOf: (consultation: string) => `/${locale}/delegation/consultations/${consultation}`,
});

/** Where a file of the record lies: its content names it for good. */
export const fileAddress = (file: Pick<HeldFile, "hash" | "name"> | null): string =>
  file === null ? "" : `/files/${file.hash}/${file.name}`;
