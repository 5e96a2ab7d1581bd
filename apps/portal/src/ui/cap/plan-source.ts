import type { Source } from "@rabat/core/meeting";

/** Where the plan's short titles and numbers were read. */
export const planSource: Source = {
  title: {
    en: "pages of the Dialogue’s site on the Cadiz Action Plan",
    fr: "pages du site du Dialogue sur le Plan d’action de Cadix",
  },
  address: "https://rabat-process.org/en/about/rabat-process/cadiz-action-plan",
};
