import { fromEnglish } from "../language/official-text.ts";
import type { Meeting } from "../meeting/meeting.ts";
import { brochure } from "./source.ts";

const common = {
  chairmanship: "morocco",
  coChairs: [],
  capPrinted: null,
  capStated: null,
  highlights: [],
  followUpTo: [],
  follows: [],
  statedElsewhere: [],
  stated: { recommendations: null, conclusions: null, panels: null },
  source: brochure,
} as const;

const steeringCommittee = fromEnglish("Steering Committee meeting", "Réunion du Comité de pilotage");
const rabat = { city: { en: "Rabat", fr: "Rabat", ar: "الرباط", pt: "Rabat", es: "Rabat" }, country: "ma" };

export const governanceMeetings: readonly Meeting[] = [
  {
    ...common,
    slug: "brussels-2023-steering-committee",
    kind: "steering-committee",
    title: steeringCommittee,
    starts: "2023-02-21",
    ends: "2023-02-21",
    place: {
      city: { en: "Brussels", fr: "Bruxelles", ar: "بروكسل", pt: "Bruxelas", es: "Bruselas" },
      country: "be",
    },
    agenda: [
      fromEnglish("Chairmanship vision and priorities.", "Vision et priorités de la Présidence."),
      fromEnglish(
        "Programme and agenda of the Dialogue’s activities in 2023.",
        "Programme et calendrier des activités du Dialogue en 2023.",
      ),
      fromEnglish(
        "Institutional aspects and governance of the Dialogue.",
        "Aspects institutionnels et gouvernance du Dialogue.",
      ),
    ],
  },
  {
    ...common,
    slug: "rabat-2024-steering-committee",
    kind: "steering-committee",
    title: steeringCommittee,
    starts: "2024-01-31",
    ends: "2024-01-31",
    place: rabat,
    agenda: [
      fromEnglish(
        "Programme of the Senior Officials’ Meeting.",
        "Programme de la Réunion des fonctionnaires de haut niveau.",
      ),
      fromEnglish(
        "Programme and agenda of the Rabat Process in 2024.",
        "Programme et calendrier du Processus de Rabat en 2024.",
      ),
      fromEnglish("Dialogue governance.", "Gouvernance du Dialogue."),
    ],
  },
  {
    ...common,
    slug: "rabat-2024-senior-officials",
    kind: "senior-officials",
    title: fromEnglish("Senior Officials’ Meeting", "Réunion des fonctionnaires de haut niveau"),
    starts: "2024-02-01",
    ends: "2024-02-01",
    place: rabat,
    agenda: [
      fromEnglish("Latest developments in migration.", "Évolutions récentes en matière de migration."),
      fromEnglish(
        "Results of the Joint Valletta Action Plan 2022 data collection.",
        "Résultats de la collecte de données 2022 du Plan d’action conjoint de La Valette.",
      ),
      fromEnglish(
        "Stocktaking of the implementation of the Cadiz Action Plan: activities and results of the Moroccan Chairmanship of the Dialogue.",
        "Bilan de la mise en œuvre du Plan d’action de Cadix : activités et résultats de la Présidence marocaine du Dialogue.",
      ),
      fromEnglish(
        "Handover of the Dialogue Chairmanship to Portugal; Presentation and exchanges on the Portuguese Chairmanship Programme (January 2024 - January 2025).",
        "Passation de la Présidence du Dialogue au Portugal ; présentation du programme de la Présidence portugaise (janvier 2024 - janvier 2025) et échanges.",
      ),
    ],
  },
];
