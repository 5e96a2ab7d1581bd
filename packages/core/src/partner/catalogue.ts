import { z } from "zod";
import { type Localised, locales } from "../language/locale.ts";
import { Locale } from "../language/schema.ts";
import type { Source } from "../language/source.ts";
import { type PartnerCode, partnerCodes, partnerNames } from "./names/index.ts";

/**
 * The partners of the Dialogue as its site lists them: 57 countries (28 African, 29 European; Algeria and Libya
 * take part as observers), 2 organisations and 4 permanent observers.
 */
export const PartnerKind = z.enum(["country", "organisation", "permanent-observer"]);
export type PartnerKind = z.infer<typeof PartnerKind>;

export const Partner = z.object({
  /** ISO 3166 alpha-2 in lower case, or `eu`, `ecowas`, `unhcr`, `icrc`, `iom`, `unodc`. */
  code: z.enum(partnerCodes),
  kind: PartnerKind,
  continent: z.enum(["african", "european"]).nullable(),
  /** Two of the 57 countries, and the permanent observers, do not have a partner's standing. */
  standing: z.enum(["partner", "observer"]),
  name: z.record(Locale, z.string()),
});
export type Partner = z.infer<typeof Partner>;

const african = [
  "dz",
  "bj",
  "bf",
  "cv",
  "cm",
  "cf",
  "td",
  "cg",
  "ci",
  "cd",
  "gq",
  "ga",
  "gm",
  "gh",
  "gn",
  "gw",
  "lr",
  "ly",
  "ml",
  "mr",
  "ma",
  "ne",
  "ng",
  "st",
  "sn",
  "sl",
  "tg",
  "tn",
] as const satisfies readonly PartnerCode[];

const european = [
  "at",
  "be",
  "bg",
  "hr",
  "cy",
  "cz",
  "dk",
  "ee",
  "fi",
  "fr",
  "de",
  "gr",
  "hu",
  "ie",
  "it",
  "lv",
  "lt",
  "lu",
  "mt",
  "nl",
  "no",
  "pl",
  "pt",
  "ro",
  "sk",
  "si",
  "es",
  "se",
  "ch",
] as const satisfies readonly PartnerCode[];

const observerCountries: readonly PartnerCode[] = ["dz", "ly"];

const nameOf = (code: PartnerCode) =>
  Object.fromEntries(locales.map((locale) => [locale, partnerNames[locale][code]])) as Localised;

const country =
  (continent: "african" | "european") =>
  (code: PartnerCode): Partner => ({
    code,
    kind: "country",
    continent,
    standing: observerCountries.includes(code) ? "observer" : "partner",
    name: nameOf(code),
  });

const organisation = (code: PartnerCode): Partner => ({
  code,
  kind: "organisation",
  continent: null,
  standing: "partner",
  name: nameOf(code),
});

const permanentObserver = (code: PartnerCode): Partner => ({
  ...organisation(code),
  kind: "permanent-observer",
  standing: "observer",
});

/** Who takes part, as what, and the English names. Names in other languages are unofficial. */
export const partnersSource: Source = {
  title: {
    en: "Page of the Dialogue’s site on its partners",
    fr: "Page du site du Dialogue sur ses partenaires",
  },
  address: "https://rabat-process.org/en/about/our-partners",
};

export const partners: readonly Partner[] = [
  ...african.map(country("african")),
  ...european.map(country("european")),
  ...(["eu", "ecowas"] as const).map(organisation),
  ...(["unhcr", "icrc", "iom", "unodc"] as const).map(permanentObserver),
];

/**
 * The partner of a code; undefined for a code that is no partner's.
 *
 * @example
 * partnerOf("gm")?.name.en // → "The Gambia"
 * partnerOf("us") // → undefined
 */
export const partnerOf = (code: string): Partner | undefined =>
  partners.find((partner) => partner.code === code);
