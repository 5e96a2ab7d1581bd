import { fromEnglish, type OfficialText } from "../language/official-text.ts";
import { formatOutcomeReference, type Outcome, type OutcomeKind } from "../outcome/outcome.ts";

type Place = { meeting: string; place: string; year: number };

const items = (
  kind: OutcomeKind,
  { meeting, place, year }: Place,
  texts: readonly OfficialText[],
): Outcome[] =>
  texts.map((text, index) => {
    const number = index + 1;
    const reference = formatOutcomeReference({ place, year, kind, number });
    return { reference, meeting, kind, number, text, source: null };
  });

const yaounde = { meeting: "yaounde-2023", place: "yaounde", year: 2023 };
const marrakesh = { meeting: "marrakesh-2023", place: "marrakesh", year: 2023 };
const geneva = { meeting: "geneva-2023", place: "geneva", year: 2023 };
const theHague = { meeting: "the-hague-2023", place: "the-hague", year: 2023 };
const rabat = { meeting: "rabat-2024-circular-migration", place: "rabat", year: 2024 };

/**
 * The nineteen items whose wording the brochure gives: 17 themes (panels and key aspects) and the 2 conclusions
 * of Geneva. The 105 recommendations and the 6 conclusions of Marrakesh are stated there but not worded.
 */
export const brochureOutcomes: readonly Outcome[] = [
  ...items("theme", yaounde, [
    fromEnglish(
      "Ownership of voluntary return and reintegration processes by partner countries",
      "Appropriation des processus de retour volontaire et de réintégration par les pays partenaires",
    ),
    fromEnglish(
      "Lessons learned to promote the success of voluntary return and reintegration",
      "Enseignements tirés pour favoriser le succès du retour volontaire et de la réintégration",
    ),
    fromEnglish(
      "Links between reintegration programmes and local and national development in West and Central Africa",
      "Liens entre les programmes de réintégration et le développement local et national en Afrique de l’Ouest et centrale",
    ),
    fromEnglish(
      "Links between voluntary return and the protection of migrants",
      "Liens entre le retour volontaire et la protection des migrants",
    ),
  ]),
  ...items("theme", marrakesh, [
    fromEnglish(
      "Strengthening the protection of migrants’ human rights",
      "Renforcement de la protection des droits humains des migrants",
    ),
    fromEnglish(
      "The principle of shared responsibility between partner countries",
      "Principe de responsabilité partagée entre les pays partenaires",
    ),
    fromEnglish(
      "The need for greater cooperation and coordination between partner countries",
      "Nécessité d’une coopération et d’une coordination accrues entre les pays partenaires",
    ),
  ]),
  ...items("conclusion", geneva, [
    fromEnglish(
      "Set up a network of focal points in Rabat Process partner countries, responsible for issues relating to missing migrants and family separation.",
      "Mettre en place, dans les pays partenaires du Processus de Rabat, un réseau de points focaux chargés des questions relatives aux migrants disparus et à la séparation des familles.",
    ),
    fromEnglish(
      "Continue to discuss the issue of international protection and asylum, with a particular focus on missing migrants, at a follow-up meeting in The Gambia in 2024.",
      "Poursuivre les échanges sur la question de la protection internationale et de l’asile, en mettant particulièrement l’accent sur les migrants disparus, lors d’une réunion de suivi en Gambie en 2024.",
    ),
  ]),
  ...items("theme", geneva, [
    fromEnglish(
      "Preventing the disappearance of migrants and family separation in the context of migration",
      "Prévention de la disparition de migrants et de la séparation des familles dans le contexte de la migration",
    ),
    fromEnglish(
      "Tracing and identifying missing migrants",
      "Recherche et identification des migrants disparus",
    ),
    fromEnglish(
      "Support and information for families of missing migrants",
      "Soutien et information aux familles de migrants disparus",
    ),
    fromEnglish(
      "Unaccompanied and separated migrant children",
      "Enfants migrants non accompagnés et séparés de leur famille",
    ),
  ]),
  ...items("theme", theHague, [
    fromEnglish(
      "Strengthening the participation of young people in decision-making processes",
      "Renforcement de la participation des jeunes aux processus de décision",
    ),
    fromEnglish(
      "Empowering young women in leadership",
      "Renforcement du pouvoir d’action des jeunes femmes aux postes de responsabilité",
    ),
    fromEnglish(
      "Strengthening education and recognition of certifications and skills",
      "Renforcement de l’éducation et de la reconnaissance des certifications et des compétences",
    ),
    fromEnglish("Engaging diasporas", "Mobilisation des diasporas"),
  ]),
  ...items("theme", rabat, [
    fromEnglish(
      "Good practices in circular migration",
      "Bonnes pratiques en matière de migration circulaire",
    ),
    fromEnglish("Mobility and skills development", "Mobilité et développement des compétences"),
  ]),
];
