import type { Provenance, Source } from "../language/source.ts";

/** The plan's own page: areas, objectives and how many actions each has, as short titles. */
export const planSource: Source = {
  title: {
    en: "Page of the Dialogue’s site on the Cadiz Action Plan",
    fr: "Page du site du Dialogue sur le Plan d’action de Cadix",
  },
  address: "https://rabat-process.org/en/about/rabat-process/cadiz-action-plan",
};

export const missingMigrantsPage: Source = {
  title: {
    en: "Page of the Dialogue’s site on the thematic meeting on missing migrants",
    fr: "Page du site du Dialogue sur la réunion thématique consacrée aux migrants disparus",
  },
  address: null,
};

export const voluntaryReturnPage: Source = {
  title: {
    en: "Page of the Dialogue’s site on the thematic meeting on voluntary return",
    fr: "Page du site du Dialogue sur la réunion thématique consacrée au retour volontaire",
  },
  address: null,
};

export const swissPage: Source = {
  title: {
    en: "Page of the State Secretariat for Migration of Switzerland",
    fr: "Page du Secrétariat d’État aux migrations de la Suisse",
  },
  address: null,
};

export const unknown: Provenance = { basis: "unknown" };
export const readAt = (source: Source): Provenance => ({ basis: "read", source });
