import type { Words } from "./words.ts";

export const en: Words = {
  plan: "Cadiz Action Plan 2023–2027",
  everyChairmanship: "All Chairmanships",
  chairmanship: (name) => `Chairmanship: ${name}`,
  addressed: (addressed, total) => `${addressed} of ${total} actions addressed`,
  caption: (total) => `of ${total} actions`,
  area: "Area",
  objective: "Objective",
  action: "Action",
  state: "State",
  states: {
    addressed: "addressed",
    "not-yet": "not yet addressed",
    "unknown-parent": "not yet addressed, objective unknown",
  },
  unknown: "unknown",
  unknownGroup: "Area 4 or 5, objective unknown",
  key: "Key",
  table: "State of the actions",
  unknownParents: "The sources do not say to which objective, 7 to 10, each of actions 23 to 28 belongs.",
  unofficial: "unofficial translation",
  noChairmanship: (slug) => `There is no Chairmanship “${slug}” on record.`,
  notReached: "The portal could not be reached: these figures are those delivered with this module.",
  nothingHeld: (slug) =>
    `The portal could not be reached, and nothing about “${slug}” was delivered with this module.`,
  source: "Computed from the meetings on record of the Rabat Process.",
  portal: "See it on the portal",
};
