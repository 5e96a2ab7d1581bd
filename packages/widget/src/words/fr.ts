import type { Words } from "./words.ts";

export const fr: Words = {
  plan: "Plan d’action de Cadix 2023-2027",
  everyChairmanship: "Toutes les Présidences",
  chairmanship: (name) => `Présidence\u00a0: ${name}`,
  addressed: (addressed, total) => `${addressed} des ${total} actions abordées`,
  caption: (total) => `des ${total} actions`,
  area: "Domaine",
  objective: "Objectif",
  action: "Action",
  state: "État",
  states: {
    addressed: "abordée",
    "not-yet": "pas encore abordée",
    "unknown-parent": "pas encore abordée, objectif inconnu",
  },
  unknown: "inconnu",
  unknownGroup: "Domaine 4 ou 5, objectif inconnu",
  key: "Légende",
  table: "État des actions",
  unknownParents:
    "Les sources ne disent pas de quel objectif, de 7 à 10, relève chacune des actions 23 à 28.",
  unofficial: "traduction non officielle",
  noChairmanship: (slug) => `Aucune Présidence «\u00a0${slug}\u00a0» n’est consignée.`,
  notReached:
    "Le portail n’a pas pu être joint\u00a0: ces chiffres sont ceux qui ont été livrés avec ce module.",
  nothingHeld: (slug) =>
    `Le portail n’a pas pu être joint, et rien sur «\u00a0${slug}\u00a0» n’a été livré avec ce module.`,
  source: "Calculé à partir des réunions consignées du Processus de Rabat.",
  portal: "Voir sur le portail",
};
