import { fromEnglish } from "../language/official-text.ts";
import type { Meeting } from "../meeting/meeting.ts";
import { brochure } from "./source.ts";

const common = {
  chairmanship: "morocco",
  agenda: [],
  capStated: null,
  follows: [],
  statedElsewhere: [],
  source: brochure,
} as const;

export const thematicMeetings: readonly Meeting[] = [
  {
    ...common,
    slug: "yaounde-2023",
    kind: "thematic",
    title: fromEnglish("Voluntary return and reintegration", "Retour volontaire et réintégration"),
    starts: "2023-04-25",
    ends: "2023-04-26",
    place: {
      city: { en: "Yaoundé", fr: "Yaoundé", ar: "ياوندي", pt: "Yaoundé", es: "Yaundé" },
      country: "cm",
    },
    coChairs: ["cm", "be"],
    capPrinted: "Area 5 | Objective 10 | Action 29",
    highlights: [
      fromEnglish(
        "20 strategic, political and operational recommendations and areas for improvement to ensure the success of voluntary return and reintegration projects.",
        "20 recommandations stratégiques, politiques et opérationnelles et pistes d’amélioration pour assurer le succès des projets de retour volontaire et de réintégration.",
      ),
    ],
    followUpTo: [
      fromEnglish(
        "January 2021 webinar on return and reintegration issues",
        "Webinaire de janvier 2021 sur les questions de retour et de réintégration",
      ),
    ],
    stated: { recommendations: 20, conclusions: null, panels: 4 },
  },
  {
    ...common,
    slug: "marrakesh-2023",
    kind: "thematic",
    title: fromEnglish("Humanised border management", "Gestion humanisée des frontières"),
    starts: "2023-06-22",
    ends: "2023-06-23",
    place: {
      city: { en: "Marrakesh", fr: "Marrakech", ar: "مراكش", pt: "Marraquexe", es: "Marrakech" },
      country: "ma",
    },
    coChairs: ["ma", "es"],
    capPrinted: "Area 4 | Objective 7 | Actions 20-22",
    highlights: [],
    followUpTo: [
      fromEnglish(
        "2019 thematic meeting on integrated border management",
        "Réunion thématique de 2019 sur la gestion intégrée des frontières",
      ),
      fromEnglish(
        "2022 thematic meeting on integrated border management",
        "Réunion thématique de 2022 sur la gestion intégrée des frontières",
      ),
    ],
    stated: { recommendations: null, conclusions: 6, panels: null },
  },
  {
    ...common,
    slug: "geneva-2023",
    kind: "thematic",
    title: fromEnglish(
      "Family separation and missing persons in the context of migration",
      "Séparation des familles et personnes disparues dans le contexte de la migration",
    ),
    starts: "2023-09-20",
    ends: "2023-09-21",
    place: { city: { en: "Geneva", fr: "Genève", ar: "جنيف", pt: "Genebra", es: "Ginebra" }, country: "ch" },
    coChairs: ["ch", "gm"],
    capPrinted: "Area 3 | Objective 5 | Actions 16-17",
    highlights: [
      fromEnglish(
        "First thematic meeting organised on the issue of missing migrants and the prevention and resolution of cases of family separation within the framework of the Dialogue.",
        "Première réunion thématique organisée sur la question des migrants disparus et sur la prévention et la résolution des cas de séparation des familles dans le cadre du Dialogue.",
      ),
    ],
    followUpTo: [],
    stated: { recommendations: 32, conclusions: 2, panels: null },
  },
  {
    ...common,
    slug: "the-hague-2023",
    kind: "thematic",
    title: fromEnglish("Migration, youth and development", "Migration, jeunesse et développement"),
    starts: "2023-10-19",
    ends: "2023-10-20",
    place: {
      city: { en: "The Hague", fr: "La Haye", ar: "لاهاي", pt: "Haia", es: "La Haya" },
      country: "nl",
    },
    coChairs: ["nl", "ng"],
    capPrinted: "Area 1 | Objectives 1-2 | Actions 1-3, 5",
    highlights: [
      fromEnglish(
        "First Dialogue event open to youth representatives and organisations to better understand the challenges, best practices and emerging trends in youth engagement, participation and leadership. Participation of the Khartoum Process member countries.",
        "Premier événement du Dialogue ouvert aux représentants et organisations de jeunes, afin de mieux comprendre les défis, les bonnes pratiques et les nouvelles tendances en matière d’engagement, de participation et de leadership des jeunes. Participation des pays membres du Processus de Khartoum.",
      ),
    ],
    followUpTo: [],
    stated: { recommendations: 53, conclusions: null, panels: null },
  },
  {
    ...common,
    slug: "rabat-2024-circular-migration",
    kind: "special-event",
    title: fromEnglish(
      "Circular migration: a cycle of opportunities and skills development",
      "Migration circulaire : un cycle d’opportunités et de développement des compétences",
    ),
    starts: "2024-01-31",
    ends: "2024-01-31",
    place: { city: { en: "Rabat", fr: "Rabat", ar: "الرباط", pt: "Rabat", es: "Rabat" }, country: "ma" },
    coChairs: ["ma", "pt"],
    capPrinted: "Area 2 | Objective 3 | Action 9",
    highlights: [
      fromEnglish(
        "Special Event on circular migration for policy-makers attending the Senior Officials’ Meeting.",
        "Événement spécial sur la migration circulaire à l’intention des décideurs participant à la Réunion des fonctionnaires de haut niveau.",
      ),
    ],
    followUpTo: [],
    stated: { recommendations: null, conclusions: null, panels: 2 },
    statedElsewhere: [
      {
        stated: { recommendations: 14, conclusions: null, panels: null },
        source: {
          title: {
            en: "Page of the Dialogue’s site on circular migration (in French: “Quatorze recommandations”)",
            fr: "Page du site du Dialogue sur la migration circulaire (« Quatorze recommandations »)",
          },
          address: "https://www.rabat-process.org/fr/activites/reunions-techniques/migration-circulaire",
        },
      },
    ],
  },
];
