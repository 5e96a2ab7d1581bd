import { z } from "zod";
import { fromEnglish } from "../language/official-text.ts";
import { OfficialText } from "../language/schema.ts";
import type { Source } from "../language/source.ts";

export const GlobalCompactObjective = z.object({ number: z.int().positive(), title: OfficialText });
export type GlobalCompactObjective = z.infer<typeof GlobalCompactObjective>;

const titles: readonly (readonly [en: string, fr: string])[] = [
  ["Data", "Données"],
  ["Minimize adverse drivers", "Réduire les facteurs négatifs"],
  ["Information provision", "Information"],
  ["Legal identity and documentation", "Identité juridique et documents"],
  ["Regular pathways", "Filières régulières"],
  ["Recruitment and decent work", "Recrutement et travail décent"],
  ["Reduce vulnerabilities", "Réduire les vulnérabilités"],
  ["Save lives", "Sauver des vies"],
  ["Counter smuggling", "Lutter contre le trafic de migrants"],
  ["Eradicate trafficking", "Éliminer la traite"],
  ["Manage borders", "Gérer les frontières"],
  ["Screening and referral", "Filtrage et orientation"],
  ["Alternatives to detention", "Solutions de remplacement à la détention"],
  ["Consular protection", "Protection consulaire"],
  ["Access to basic services", "Accès aux services de base"],
  ["Inclusion and social cohesion", "Inclusion et cohésion sociale"],
  ["Eliminate discrimination", "Éliminer les discriminations"],
  ["Skills development and recognition", "Développement et reconnaissance des compétences"],
  ["Migrant and diaspora contributions", "Contributions des migrants et des diasporas"],
  ["Remittances", "Envois de fonds"],
  ["Dignified return and reintegration", "Retour et réintégration dans la dignité"],
  ["Social protection", "Protection sociale"],
  ["International cooperation", "Coopération internationale"],
];

/** Where the short titles stand in English; the French ones are ours. */
export const globalCompactSource: Source = {
  title: {
    en: "Site of the United Nations Network on Migration",
    fr: "Site du Réseau des Nations Unies sur les migrations",
  },
  address: "https://migrationnetwork.un.org",
};

/** The 23 objectives of the Global Compact for Migration, by the short titles of migrationnetwork.un.org. */
export const globalCompactObjectives: readonly GlobalCompactObjective[] = titles.map(([en, fr], index) => ({
  number: index + 1,
  title: fromEnglish(en, fr),
}));
