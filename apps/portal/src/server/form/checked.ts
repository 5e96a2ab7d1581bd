import type { Checked } from "@rabat/core/comment";

/** The comments that a check-answers page listed, as its form brings them back; none for anything else. */
export const readChecked = (field: string | undefined): Checked[number][] => {
  try {
    const read: unknown = JSON.parse(field ?? "");
    return Array.isArray(read) ? read : [];
  } catch {
    return [];
  }
};
