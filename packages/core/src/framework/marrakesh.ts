import { fromEnglish } from "../language/official-text.ts";
import { defineFramework } from "./framework.ts";

/**
 * The shape of the Marrakesh Action Plan (2018): 5 areas, 10 objectives, 23 actions, numbered otherwise than those of
 * the Cadiz Action Plan that followed it. Its texts, and which area and objective owns what, are not in our sources:
 * titles are absent and parents unknown.
 */
export const marrakesh = defineFramework({
  key: "marrakesh-2018",
  name: fromEnglish("Marrakesh Action Plan", "Plan d’action de Marrakech"),
  years: "2018",
  areas: ["1", "2", "3", "4", "5"],
  objectives: ["1", "2", "3", "4", "5", "6", "7", "8", "9", "10"],
  actionTotal: 23,
});
