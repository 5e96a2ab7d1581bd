import type { Localised } from "../language/locale.ts";

/**
 * The partners of the Dialogue as its site lists them: 57 countries (28 African, 29 European; Algeria and Libya
 * take part as observers), 2 organisations and 4 permanent observers. English names are the site's; French names
 * follow CLDR, with the names that the States use where CLDR differs, and are unofficial.
 */
export type PartnerKind = "country" | "organisation" | "permanent-observer";
export type Partner = {
  /** ISO 3166 alpha-2 in lower case, or `eu`, `ecowas`, `unhcr`, `icrc`, `iom`, `unodc`. */
  code: string;
  kind: PartnerKind;
  continent: "african" | "european" | null;
  /** Two of the 57 countries, and the permanent observers, do not have a partner's standing. */
  standing: "partner" | "observer";
  name: Localised;
};

const african = `
dz|Algeria|Algérie
bj|Benin|Bénin
bf|Burkina Faso|Burkina Faso
cv|Cabo Verde|Cabo Verde
cm|Cameroon|Cameroun
cf|Central African Republic|République centrafricaine
td|Chad|Tchad
cg|Congo|Congo
ci|Côte d’Ivoire|Côte d’Ivoire
cd|Democratic Republic of the Congo|République démocratique du Congo
gq|Equatorial Guinea|Guinée équatoriale
ga|Gabon|Gabon
gm|The Gambia|Gambie
gh|Ghana|Ghana
gn|Guinea|Guinée
gw|Guinea-Bissau|Guinée-Bissau
lr|Liberia|Libéria
ly|Libya|Libye
ml|Mali|Mali
mr|Mauritania|Mauritanie
ma|Morocco|Maroc
ne|Niger|Niger
ng|Nigeria|Nigéria
st|São Tomé and Príncipe|Sao Tomé-et-Principe
sn|Senegal|Sénégal
sl|Sierra Leone|Sierra Leone
tg|Togo|Togo
tn|Tunisia|Tunisie`;

const european = `
at|Austria|Autriche
be|Belgium|Belgique
bg|Bulgaria|Bulgarie
hr|Croatia|Croatie
cy|Cyprus|Chypre
cz|Czechia|Tchéquie
dk|Denmark|Danemark
ee|Estonia|Estonie
fi|Finland|Finlande
fr|France|France
de|Germany|Allemagne
gr|Greece|Grèce
hu|Hungary|Hongrie
ie|Ireland|Irlande
it|Italy|Italie
lv|Latvia|Lettonie
lt|Lithuania|Lituanie
lu|Luxembourg|Luxembourg
mt|Malta|Malte
nl|Netherlands|Pays-Bas
no|Norway|Norvège
pl|Poland|Pologne
pt|Portugal|Portugal
ro|Romania|Roumanie
sk|Slovakia|Slovaquie
si|Slovenia|Slovénie
es|Spain|Espagne
se|Sweden|Suède
ch|Switzerland|Suisse`;

const others: readonly Partner[] = [
  ["eu", "organisation", "European Union", "Union européenne"],
  [
    "ecowas",
    "organisation",
    "Economic Community of West African States (ECOWAS)",
    "Communauté économique des États de l’Afrique de l’Ouest (CEDEAO)",
  ],
  [
    "unhcr",
    "permanent-observer",
    "Office of the United Nations High Commissioner for Refugees (UNHCR)",
    "Haut-Commissariat des Nations Unies pour les réfugiés (HCR)",
  ],
  [
    "icrc",
    "permanent-observer",
    "International Committee of the Red Cross (ICRC)",
    "Comité international de la Croix-Rouge (CICR)",
  ],
  [
    "iom",
    "permanent-observer",
    "International Organization for Migration (IOM)",
    "Organisation internationale pour les migrations (OIM)",
  ],
  [
    "unodc",
    "permanent-observer",
    "United Nations Office on Drugs and Crime (UNODC)",
    "Office des Nations Unies contre la drogue et le crime (ONUDC)",
  ],
].map(([code, kind, en, fr]) => ({
  code: code as string,
  kind: kind as PartnerKind,
  continent: null,
  standing: kind === "organisation" ? "partner" : "observer",
  name: { en: en as string, fr: fr as string },
}));

const observerCountries = ["dz", "ly"];

const countries = (table: string, continent: "african" | "european"): Partner[] =>
  table
    .trim()
    .split("\n")
    .map((line) => {
      const [code = "", en = "", fr = ""] = line.split("|");
      const standing = observerCountries.includes(code) ? "observer" : "partner";
      return { code, kind: "country", continent, standing, name: { en, fr } };
    });

export const partners: readonly Partner[] = [
  ...countries(african, "african"),
  ...countries(european, "european"),
  ...others,
];

export const partnerOf = (code: string): Partner | undefined =>
  partners.find((partner) => partner.code === code);
