import type { Locale, Localised } from "@rabat/core/language";
import { ar } from "./ar.ts";
import { en } from "./en.ts";
import { es } from "./es.ts";
import { fr } from "./fr.ts";
import { pt } from "./pt.ts";
import type { Words } from "./words.ts";

export type { Words } from "./words.ts";

const words: Localised<Words> = { en, fr, ar, pt, es };

export const wordsIn = (locale: Locale): Words => words[locale];
