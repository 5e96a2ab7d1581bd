import type { Sent } from "./sent.ts";

/** The page of a paragraph's next version. */
export const versionPage = ({ fields, locale }: Pick<Sent, "fields" | "locale">): string =>
  `/${locale}/secretariat/consultations/${fields.slug}/paragraphs/${fields.reference}`;
