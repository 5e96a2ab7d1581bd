import type { Source } from "../language/source.ts";

/** The Secretariat's two-page brochure on the Moroccan Chairmanship; its own address is not in our sources. */
export const brochure: Source = {
  title: {
    en: "Brochure “The Moroccan Chairmanship of the Rabat Process”, Secretariat of the Rabat Process (ICMPD)",
    fr: "Brochure « La Présidence marocaine du Processus de Rabat », Secrétariat du Processus de Rabat (ICMPD)",
  },
  address: null,
};
