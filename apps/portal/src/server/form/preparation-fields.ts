import type { ConsultationDetails } from "@rabat/core/consultation";
import type { Fields } from "./fields.ts";

/** What a form on a preparation always sends: of which consultation, on which version. */
export const changeIn = ({ slug = "", version, form = "" }: Fields) => ({
  consultation: slug,
  version: Number(version),
  form,
});

/** A consultation's details as its form sends them; the procedure's schema reads each. */
export const detailsIn = (fields: Fields): ConsultationDetails => {
  const { titleEn = "", titleFr = "", mandateEn = "", mandateFr = "", opens = "", closes = "" } = fields;
  return {
    ...{ titleEn, titleFr, mandateEn, mandateFr, opens, closes },
    zone: fields.zone ?? "",
    graceMinutes: Number(fields.graceMinutes || Number.NaN),
    kind: fields.kind as ConsultationDetails["kind"],
    visibility: fields.visibility as ConsultationDetails["visibility"],
    publication: fields.publication as ConsultationDetails["publication"],
    attribution: fields.attribution as ConsultationDetails["attribution"],
  };
};

/** The page of a preparation that a form is on. */
export const pageOf =
  (page: string) =>
  ({ fields, locale }: { fields: Fields; locale: string }): string =>
    `/${locale}/secretariat/consultations/${fields.slug}${page}`;

/** The same page, which then says that it is saved. */
export const savedOn =
  (page: string) =>
  (_: unknown, sent: { fields: Fields; locale: string }): string =>
    `${pageOf(page)(sent)}?saved=yes`;
