// What a spreadsheet would take for a formula, also behind spaces that it passes over (T10).
const formula = /^\s*[=+\-@|%\t\r]/;

const cell = (value: string): string => {
  const inert = formula.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert;
};

/**
 * Lines of a table as RFC 4180 has them. A cell that would be a formula begins with an apostrophe instead.
 *
 * @example csvLines([["a,b", "=1+1"]]) // → "\"a,b\",'=1+1\r\n"
 */
export const csvLines = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => `${row.map(cell).join(",")}\r\n`).join("");

/** By which spreadsheets know UTF-8. */
export const byteOrderMark = "\uFEFF";

/**
 * A whole table, with the byte-order mark.
 *
 * @example formatCsv([["place"], ["Rabat"]]) // → "\uFEFFplace\r\nRabat\r\n"
 */
export const formatCsv = (rows: readonly (readonly string[])[]): string => byteOrderMark + csvLines(rows);
