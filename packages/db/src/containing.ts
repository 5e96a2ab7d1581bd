/** A pattern for `ilike` that means the text as typed, wherever it stands. */
export const containing = (text: string): string => `%${text.replaceAll(/[\\%_]/g, "\\$&")}%`;
