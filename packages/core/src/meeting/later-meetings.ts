import type { Bilingual } from "../language/schema.ts";
import type { Meeting, Source } from "./meeting.ts";

const dialogueSite: Source = {
  title: {
    en: "Pages of the Dialogue’s site on its meetings",
    fr: "Pages du site du Dialogue sur ses réunions",
  },
  address: "https://www.rabat-process.org",
};

const gambianMinistry: Source = {
  title: {
    en: "Site of the Ministry of Foreign Affairs of The Gambia",
    fr: "Site du ministère des Affaires étrangères de la Gambie",
  },
  address: "https://mofa.gov.gm",
};

type Held = Pick<Meeting, "slug" | "chairmanship" | "starts" | "ends" | "capStated"> & {
  city: Bilingual;
  country: string;
};

const held = ({ city, country, ...rest }: Held): Meeting => ({
  ...rest,
  kind: null,
  title: null,
  place: { city, country },
  coChairs: [],
  capPrinted: null,
  agenda: [],
  highlights: [],
  followUpTo: [],
  follows: [],
  stated: { recommendations: null, conclusions: null, panels: null },
  statedElsewhere: [],
  source: dialogueSite,
});

/**
 * Meetings after the Moroccan Chairmanship whose place in the plan is known. Of each our sources give place, days and
 * what it serves; title, kind, co-chairs and results are unknown and stay so.
 */
export const laterMeetings: readonly Meeting[] = [
  held({
    slug: "lisbon-2024",
    chairmanship: "portugal",
    starts: "2024-05-15",
    ends: "2024-05-16",
    city: { en: "Lisbon", fr: "Lisbonne", ar: "لشبونة", pt: "Lisboa", es: "Lisboa" },
    country: "pt",
    capStated: "Objective 1 | Action 3",
  }),
  held({
    slug: "praia-2024",
    chairmanship: "portugal",
    starts: "2024-06-20",
    ends: "2024-06-21",
    city: { en: "Praia", fr: "Praia", ar: "برايا", pt: "Praia", es: "Praia" },
    country: "cv",
    capStated: "Objective 3",
  }),
  held({
    slug: "abuja-2025",
    chairmanship: "nigeria",
    starts: "2025-05-13",
    ends: "2025-05-14",
    city: { en: "Abuja", fr: "Abuja", ar: "أبوجا", pt: "Abuja", es: "Abuya" },
    country: "ng",
    capStated: "Area 1 | Objective 1",
  }),
  {
    ...held({
      slug: "banjul-2025",
      chairmanship: "nigeria",
      starts: "2025-07-09",
      ends: "2025-07-10",
      city: { en: "Banjul", fr: "Banjul", ar: "بانجول", pt: "Banjul", es: "Banjul" },
      country: "gm",
      capStated: "Objective 5b | Action 17",
    }),
    // the follow-up in The Gambia that Geneva's second conclusion announces "in 2024"
    follows: ["geneva-2023"],
    source: gambianMinistry,
  },
];
