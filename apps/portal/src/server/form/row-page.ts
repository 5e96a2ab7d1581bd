import type { Sent } from "./sent.ts";

/** The page of one row of the matrix, where its forms live and lead back to. */
export const rowPage = ({ fields, locale }: Pick<Sent, "fields" | "locale">): string =>
  `/${locale}/secretariat/consultations/${fields.slug}/comments/${fields.id}`;
