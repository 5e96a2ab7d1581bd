import type { Source } from "@rabat/core/meeting";

/** Where the plan's short titles and numbers were read. */
export const planSource: Source = {
  title: {
    en: "pages of the Dialogue’s site on the Cadiz Action Plan",
    fr: "pages du site du Dialogue sur le Plan d’action de Cadix",
  },
  address: "https://rabat-process.org/en/about/rabat-process/cadiz-action-plan",
};

/** Where the short titles of the Global Compact's objectives were read. */
export const globalCompactSource: Source = {
  title: {
    en: "United Nations Network on Migration, the objectives of the Global Compact (short titles)",
    fr: "Réseau des Nations Unies sur les migrations, les objectifs du Pacte mondial (titres courts, en anglais)",
  },
  address: "https://migrationnetwork.un.org",
};
