import type { Words } from "./words.ts";

export const es: Words = {
  plan: "Plan de Acción de Cádiz 2023-2027",
  everyChairmanship: "Todas las Presidencias",
  chairmanship: (name) => `Presidencia: ${name}`,
  addressed: (addressed, total) => `${addressed} de ${total} acciones abordadas`,
  caption: (total) => `de ${total} acciones`,
  area: "Ámbito",
  objective: "Objetivo",
  action: "Acción",
  state: "Estado",
  states: {
    addressed: "abordada",
    "not-yet": "todavía no abordada",
    "unknown-parent": "todavía no abordada, objetivo desconocido",
  },
  unknown: "desconocido",
  unknownGroup: "Ámbito 4 o 5, objetivo desconocido",
  key: "Leyenda",
  table: "Estado de las acciones",
  unknownParents:
    "Las fuentes no indican a qué objetivo, del 7 al 10, pertenece cada una de las acciones 23 a 28.",
  unofficial: "traducción no oficial",
  noChairmanship: (slug) => `No consta ninguna Presidencia «${slug}».`,
  notReached: "No se pudo acceder al portal: estas cifras son las que se entregaron con este módulo.",
  nothingHeld: (slug) => `No se pudo acceder al portal, y este módulo no trae nada sobre «${slug}».`,
  source: "Calculado a partir de las reuniones registradas del Proceso de Rabat.",
  portal: "Ver en el portal",
};
