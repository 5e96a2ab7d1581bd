export const say = (text: string): void => {
  process.stdout.write(`${text}\n`);
};

/** What is happening meanwhile: not part of the answer. */
export const note = (text: string): void => {
  process.stderr.write(`${text}\n`);
};

const row = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;

/** A Markdown table; every column but the first is of figures. */
export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string => {
  const lines = [head, ...rows];
  const widths = head.map((_, column) => Math.max(...lines.map((cells) => cells[column]?.length ?? 0)));
  const padded = lines.map((cells) =>
    row(widths.map((width, column) => (cells[column] ?? "")[column ? "padStart" : "padEnd"](width))),
  );
  const rule = row(widths.map((width, column) => (column ? `${"-".repeat(width - 1)}:` : "-".repeat(width))));
  return [padded[0], rule, ...padded.slice(1)].join("\n");
};

export const median = (values: readonly number[]): number => {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2;
};
