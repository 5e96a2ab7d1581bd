import { styleText } from "node:util";
import { terminalColumns } from "terminal-columns";

export const strong = (text: string): string => styleText("bold", text);
export const faint = (text: string): string => styleText("dim", text);

/** Columns as wide as what stands in them; on a terminal the last one wraps, elsewhere every row stays one line. */
const aligned = (rows: readonly (readonly string[])[]): string => {
  const { isTTY, columns = 0 } = process.stdout;
  // a terminal that does not know its width says 0
  const width = columns || 80;
  const last = Math.max(0, ...rows.map((row) => row.length)) - 1;
  const sizes = Array.from({ length: last + 1 }, (_, index) => ({
    width: index === last && isTTY ? ("auto" as const) : ("content-width" as const),
    paddingRight: index === last ? 0 : 2,
  }));
  return terminalColumns(
    rows.map((row) => [...row]),
    { stdoutColumns: isTTY ? width : Number.POSITIVE_INFINITY, columns: sizes },
  )
    .split("\n")
    .map((line) => line.trimEnd())
    .join("\n");
};

/** Rows under their heads; the sentence where there is none. */
export const table = (
  heads: readonly string[],
  rows: readonly (readonly string[])[],
  none: string,
): string => (rows.length === 0 ? none : aligned([heads.map(strong), ...rows]));

/** Names on the left, what they stand for on the right; what there is nothing to say of is left out. */
export const details = (rows: readonly (readonly [name: string, value: string | null])[]): string =>
  aligned(rows.flatMap(([name, value]) => (value ? [[strong(name), value]] : [])));
