// What a spreadsheet would take for a formula, also behind spaces that it passes over (T10).
const formula = /^\s*[=+\-@|%\t\r]/;

const cell = (value: string): string => {
  const inert = formula.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert;
};

/** By which spreadsheets know UTF-8: first in a file. */
export const byteOrderMark = "\uFEFF";

/** One row, its cells inert. */
export const csvLine = (row: readonly string[]): string => `${row.map(cell).join(",")}\r\n`;

/**
 * A table as RFC 4180 has it, with the byte-order mark by which spreadsheets know UTF-8. A cell that would be a
 * formula begins with an apostrophe instead.
 */
export const formatCsv = (rows: readonly (readonly string[])[]): string =>
  byteOrderMark + rows.map(csvLine).join("");
