import { fromEnglish } from "../language/official-text.ts";
import type { Media } from "../media/media.ts";

const common = {
  chairmanship: "morocco",
  meeting: null,
  language: null,
  address: null,
  file: null,
  source: null,
} as const;

/** The four documents and videos that the brochure lists; it gives no addresses. */
export const brochureMedia: readonly Media[] = [
  {
    ...common,
    slug: "moroccan-chairmanship-video",
    kind: "video",
    title: fromEnglish(
      "The Moroccan Chairmanship of the Rabat Process",
      "La Présidence marocaine du Processus de Rabat",
    ),
    month: "2023-02",
  },
  {
    ...common,
    slug: "rabat-process-brochure",
    kind: "brochure",
    title: fromEnglish(
      "Brochure presenting the Rabat Process",
      "Brochure de présentation du Processus de Rabat",
    ),
    month: "2023-04",
  },
  {
    ...common,
    slug: "rabat-process-in-a-nutshell-video",
    kind: "video",
    title: fromEnglish(
      "The Rabat Process in a nutshell (update)",
      "Le Processus de Rabat en bref (mise à jour)",
    ),
    month: "2023-04",
  },
  {
    ...common,
    slug: "youth-engagement-video",
    kind: "video",
    title: fromEnglish(
      "Youth engagement for migration and development",
      "L’engagement des jeunes pour la migration et le développement",
    ),
    month: "2023-10",
  },
];
