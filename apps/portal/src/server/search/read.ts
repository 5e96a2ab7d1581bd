import { refusalFrom, type SearchAnswer } from "@rabat/api";
import { accept, type Result, refuse } from "@rabat/core/refusal";
import { visitorApi } from "../api.ts";
import type { Locale } from "../i18n.ts";
import { readSearchParameters } from "./parameters.ts";

/** The answer to a search address, or what in it cannot be read. */
export const readSearchAnswer = async (query: string, locale: Locale): Promise<Result<SearchAnswer>> => {
  const read = readSearchParameters(query);
  if ("twice" in read) return refuse({ code: "input.invalid", field: read.twice });
  try {
    return accept(await visitorApi().search.find({ ...read.input, locale }));
  } catch (error) {
    const refused = refusalFrom(error);
    if (refused === null) throw error;
    return refused;
  }
};
