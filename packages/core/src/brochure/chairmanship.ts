import type { Chairmanship } from "../chairmanship/chairmanship.ts";
import { fromEnglish } from "../language/official-text.ts";
import { brochure } from "./source.ts";

export const moroccanChairmanship: Chairmanship = {
  slug: "morocco",
  partner: "ma",
  from: "2022-12-14",
  until: "2024-02-01",
  placeInPlan: fromEnglish(
    "The first Chairmanship responsible for initiating the implementation of the Cadiz Action Plan for the period 2023-2027.",
    "La première Présidence chargée d’engager la mise en œuvre du Plan d’action de Cadix pour la période 2023-2027.",
  ),
  priorities: [
    fromEnglish(
      "Encourage mobility and regular migration as a vector of co-development and an effective means to counteract irregular migration.",
      "Encourager la mobilité et la migration régulière comme vecteur de codéveloppement et moyen efficace de contrer la migration irrégulière.",
    ),
    fromEnglish(
      "Support the leveraging of diasporas’ contribution to the development of host countries and their contribution to the socio-economic development of countries of origin.",
      "Soutenir la valorisation de la contribution des diasporas au développement des pays d’accueil et leur contribution au développement socio-économique des pays d’origine.",
    ),
    fromEnglish(
      "Promote the principles of shared responsibility and solidarity within regional partnerships for a global governance of migration.",
      "Promouvoir les principes de responsabilité partagée et de solidarité au sein de partenariats régionaux pour une gouvernance globale de la migration.",
    ),
    fromEnglish(
      "Promote economic inclusion, address the impacts of climate change and foster return and reintegration.",
      "Promouvoir l’inclusion économique, répondre aux effets du changement climatique et favoriser le retour et la réintégration.",
    ),
  ],
  slogan: {
    text: {
      published: ["en", "fr"],
      en: "Let us act together for regional partnerships in the spirit of solidarity and for a comprehensive migration governance",
      fr: "Agissons ensemble pour des partenariats régionaux solidaires, et pour une gouvernance globale de la migration",
    },
    attribution: fromEnglish(
      "Slogan of the Ministry of Foreign Affairs, African Cooperation and Moroccans Living Abroad in the framework of their Chairmanship of the Rabat Process",
      "Slogan du Ministère des Affaires étrangères, de la Coopération africaine et des Marocains résidant à l’étranger dans le cadre de sa Présidence du Processus de Rabat",
    ),
  },
  source: brochure,
};
