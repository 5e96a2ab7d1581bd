import { globalCompactObjectives } from "../crosswalk/global-compact.ts";
import { fromEnglish } from "../language/official-text.ts";
import { defineFramework } from "./framework.ts";

/** The Global Compact for Migration: one level, 23 objectives, by the short titles of migrationnetwork.un.org. */
export const globalCompact = defineFramework({
  key: "gcm",
  name: fromEnglish("Global Compact for Migration", "Pacte mondial pour les migrations"),
  abbreviation: "GCM",
  objectives: globalCompactObjectives.map(({ number, title }) => ({ code: `${number}`, title })),
});
