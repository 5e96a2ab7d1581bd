// What a spreadsheet would take for a formula, also behind spaces that it passes over (T10).
const formula = /^\s*[=+\-@|%\t\r]/;

const cell = (value: string): string => {
  const inert = formula.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert;
};

/** Lines of a table as RFC 4180 has them. A cell that would be a formula begins with an apostrophe instead. */
export const csvLines = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => `${row.map(cell).join(",")}\r\n`).join("");

/** By which spreadsheets know UTF-8. */
export const byteOrderMark = "\uFEFF";

/** A whole table, with the byte-order mark. */
export const formatCsv = (rows: readonly (readonly string[])[]): string => byteOrderMark + csvLines(rows);
