import type { Locale } from "../language/locale.ts";
import { type LevelName, levelNames, type Named } from "./catalogue.ts";

/** A language of the interface, or the short code form: "A3 | O5b | Act16-17". */
export type LineForm = Locale | "code";

type Words = Readonly<Record<LevelName, readonly [one: string, many: string]>>;

const words: Readonly<Record<LineForm, Words>> = {
  en: {
    area: ["Area ", "Areas "],
    objective: ["Objective ", "Objectives "],
    action: ["Action ", "Actions "],
  },
  fr: {
    area: ["Domaine ", "Domaines "],
    objective: ["Objectif ", "Objectifs "],
    action: ["Action ", "Actions "],
  },
  ar: {
    area: ["المجال ", "المجالات "],
    objective: ["الهدف ", "الأهداف "],
    action: ["الإجراء ", "الإجراءات "],
  },
  pt: {
    area: ["Domínio ", "Domínios "],
    objective: ["Objetivo ", "Objetivos "],
    action: ["Ação ", "Ações "],
  },
  es: {
    area: ["Ámbito ", "Ámbitos "],
    objective: ["Objetivo ", "Objetivos "],
    action: ["Acción ", "Acciones "],
  },
  code: { area: ["A", "A"], objective: ["O", "O"], action: ["Act", "Act"] },
};

/** "1-3, 5": runs of whole numbers become ranges; halves (5a, 5b) always stand by themselves. */
export const listOf = (codes: readonly (string | number)[]): string => {
  let list = "";
  for (let first = 0; first < codes.length; ) {
    let last = first;
    while (last + 1 < codes.length && Number(codes[last + 1]) === Number(codes[last]) + 1) last++;
    list += `${list === "" ? "" : ", "}${codes[first]}${last > first ? `-${codes[last]}` : ""}`;
    first = last + 1;
  }
  return list;
};

const levelIn = (form: LineForm, level: LevelName, codes: readonly (string | number)[]) =>
  words[form][level][codes.length > 1 ? 1 : 0] + listOf(codes);

/** Writes what is named as a line, without the name of its framework. */
export const writeLine = ({ areas, objectives, actions }: Named, form: LineForm): string => {
  const levels: string[] = [];
  if (areas.length > 0) levels.push(levelIn(form, "area", areas));
  if (objectives.length > 0) levels.push(levelIn(form, "objective", objectives));
  if (actions.length > 0) levels.push(levelIn(form, "action", actions));
  return levels.join(" | ");
};

/** "action-17", "objectives-7-10" as a person reads them: "Action 17", "Objectives 7-10"; anything else as it is. */
export const writeAddress = (address: string, form: LineForm): string => {
  const [, word = "", many = "", list = ""] = /^(area|objective|action)(s?)-(\d.*)$/.exec(address) ?? [];
  const level = levelNames.find((name) => name === word);
  return level === undefined ? address : words[form][level][many === "" ? 0 : 1] + list;
};
