import type { Locale } from "@rabat/core/language";

const record = [
  "",
  "/cap",
  "/cap/tree",
  "/cap/chairmanships",
  "/cap/crosswalk",
  "/cap/area-3",
  "/cap/objective-5b",
  "/cap/action-17",
  "/cap/action-24",
  "/chairmanships",
  "/chairmanships/morocco",
  "/chairmanships/portugal",
  "/meetings",
  "/meetings/geneva-2023",
  "/meetings/banjul-2025",
  "/meetings/rabat-2024-senior-officials",
  "/outcomes",
  "/outcomes/geneva-2023-C1",
  "/documents",
  "/partners",
  "/partners/ma",
  "/consultations",
  "/consultations/results-2023-2024",
  "/data",
  "/reference",
  "/reference/cap",
  "/reference/comment",
  "/search?q=migrants",
  "/search?q=zzzz",
];

/** Every kind of public page. */
export const publicPages = (language: Locale) => record.map((path) => `/${language}${path}`);

/** Public pages that are made for a frame on another site: nobody passes them on. */
export const framedPages = (language: Locale) => [`/${language}/embed/coverage?chairmanship=morocco`];

/** Pages that anyone may open but nobody keeps. */
export const openPages = (language: Locale) => [
  `/${language}/sign-in`,
  `/${language}/receipt`,
  `/${language}/receipt?reference=RP-0000-0000-0000&hash=0`,
  `/${language}/invitation/unknown`,
  `/${language}/mail`,
];

export const lostPages = (language: Locale) => [
  `/${language}/cap/action-30`,
  `/${language}/nowhere`,
  `/${language}/embed/coverage?chairmanship=atlantis`,
];
