import type { Words } from "./words.ts";

export const pt: Words = {
  plan: "Plano de Ação de Cádis 2023-2027",
  everyChairmanship: "Todas as Presidências",
  chairmanship: (name) => `Presidência: ${name}`,
  addressed: (addressed, total) => `${addressed} das ${total} ações abordadas`,
  caption: (total) => `das ${total} ações`,
  area: "Domínio",
  objective: "Objetivo",
  action: "Ação",
  state: "Estado",
  states: {
    addressed: "abordada",
    "not-yet": "ainda não abordada",
    "unknown-parent": "ainda não abordada, objetivo desconhecido",
  },
  unknown: "desconhecido",
  unknownGroup: "Domínio 4 ou 5, objetivo desconhecido",
  key: "Legenda",
  table: "Estado das ações",
  unknownParents: "As fontes não indicam a que objetivo, de 7 a 10, pertence cada uma das ações 23 a 28.",
  unofficial: "tradução não oficial",
  noChairmanship: (slug) => `Não há nenhuma Presidência «${slug}» no registo.`,
  notReached: "Não foi possível contactar o portal: estes números são os que vieram com este módulo.",
  nothingHeld: (slug) => `Não foi possível contactar o portal, e este módulo não traz nada sobre «${slug}».`,
  source: "Calculado a partir das reuniões registadas do Processo de Rabat.",
  portal: "Ver no portal",
};
