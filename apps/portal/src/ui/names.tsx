import type { Locale } from "../server/i18n.ts";
import { regionalTags } from "./dates.ts";

type NamesProps = { locale: Locale; names: readonly string[]; type: "conjunction" | "disjunction" };

/** Several people by name, each in its own direction: one of another script leaves the others in their place. */
export const Names = ({ locale, names, type }: NamesProps) =>
  new Intl.ListFormat(regionalTags[locale], { type })
    .formatToParts(names)
    .map(({ type: part, value }, index) => (part === "element" ? <bdi key={index}>{value}</bdi> : value));
