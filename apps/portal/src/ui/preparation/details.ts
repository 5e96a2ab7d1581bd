import type { Consultation } from "@rabat/core/consultation";
import { localTimeIn } from "../dates.ts";

/** What a consultation begins with before anybody has decided anything. */
const beginning = {
  titleEn: "",
  titleFr: "",
  mandateEn: "",
  mandateFr: "",
  kind: "comments",
  opens: "",
  closes: "",
  zone: "Europe/Brussels",
  graceMinutes: "10",
  visibility: "own-delegation",
  publication: "invited-delegations",
  attribution: "by-delegation",
};
export type StoredDetails = typeof beginning;

/** A consultation's details as its form shows them. */
export const storedDetails = (consultation: Consultation | null): StoredDetails => {
  if (consultation === null) return beginning;
  const { title, mandate, opens, closes, zone, graceMinutes, ...rules } = consultation;
  return {
    titleEn: title.en,
    titleFr: title.fr,
    mandateEn: mandate.en,
    mandateFr: mandate.fr,
    kind: rules.kind,
    opens: localTimeIn(opens, zone),
    closes: localTimeIn(closes, zone),
    zone,
    graceMinutes: String(graceMinutes),
    visibility: rules.visibility,
    publication: rules.publication,
    attribution: rules.attribution,
  };
};
