import type { Localised } from "../../language/locale.ts";
import { ar } from "./ar.ts";
import { en } from "./en.ts";
import { es } from "./es.ts";
import { fr } from "./fr.ts";
import { pt } from "./pt.ts";

export type PartnerCode = keyof typeof en;
export const partnerCodes = Object.keys(en) as PartnerCode[];

/**
 * English names are those of the Dialogue's site. The others follow CLDR, with the names that the States and the
 * United Nations use where CLDR differs, and are unofficial.
 */
export const partnerNames: Localised<Record<PartnerCode, string>> = { en, fr, ar, pt, es };
