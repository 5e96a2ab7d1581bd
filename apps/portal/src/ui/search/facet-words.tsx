import { isLocale, localeNames } from "@rabat/core/language";
import type { Meeting } from "@rabat/core/meeting";
import { type FacetName, searchKinds } from "@rabat/core/search";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { MeetingTitle } from "../meeting/meeting-title.tsx";
import { partnerName } from "../meeting/place-words.ts";

const isKind = (value: string): value is (typeof searchKinds)[number] =>
  searchKinds.some((kind) => kind === value);

/** How a narrowing is called; one that nothing has is called as it was written. */
export const useFacetWords = (meetings: readonly Meeting[]) => {
  const t = useTranslations("search");
  const cap = useTranslations("cap");
  const locale = useLocale();
  return (name: FacetName, value: string): ReactNode => {
    if (name === "kind") return isKind(value) ? t(`kinds.${value}`) : value;
    if (name === "area" || name === "objective" || name === "action")
      return cap(`${name}Name`, { code: value });
    if (name === "partner") return partnerName(value, locale);
    if (name === "language") return isLocale(value) ? <bdi lang={value}>{localeNames[value]}</bdi> : value;
    if (name === "year") return value;
    const meeting = meetings.find(({ slug }) => slug === value);
    return meeting === undefined ? value : <MeetingTitle meeting={meeting} />;
  };
};
