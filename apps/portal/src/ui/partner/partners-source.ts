import type { Source } from "@rabat/core/meeting";

/** Where the list of partners was read. */
export const partnersSource: Source = {
  title: { en: "“Our partners”, the Dialogue’s site", fr: "« Our partners », site du Dialogue (en anglais)" },
  address: "https://rabat-process.org/en/about/our-partners",
};
