import { matrixBase } from "../../ui/matrix/address.ts";
import type { Fields } from "./fields.ts";
import type { Sent } from "./sent.ts";

/** The page of the group that a form changes. */
export const groupPage = ({ fields, locale }: Pick<Sent, "fields" | "locale">): string =>
  `${matrixBase(locale, fields.slug ?? "")}/groups/${fields.id}`;

/** The group that a form changes, in the version that its page showed. */
export const groupChange = ({ slug = "", id = "", version, form = "" }: Fields) => ({
  consultation: slug,
  group: id,
  readVersion: Number(version),
  form,
});

/** The versions of the answers that the page showed, as its form brings them back; none for anything else. */
export const readVersions = (field: string | undefined): Record<string, number> => {
  try {
    const read: unknown = JSON.parse(field ?? "");
    return typeof read === "object" && read !== null ? { ...read } : {};
  } catch {
    return {};
  }
};
