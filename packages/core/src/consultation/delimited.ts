/** One record of a table as text: its cells, and the line of the text on which it begins. */
export type DelimitedRow = { line: number; cells: string[]; isOpen: boolean };

const separators = ["\t", ";", ","] as const;

/** The separator that the first line uses most; a tab where none is used, so that a line stays one cell. */
const separatorOf = (text: string): string => {
  const [first = ""] = text.split("\n", 1);
  const uses = (separator: string) => first.split(separator).length - 1;
  return separators.reduce((most, each) => (uses(each) > uses(most) ? each : most));
};

/**
 * A table as spreadsheets write it: cells apart by comma, semicolon or tab, in quotation marks where they hold one of
 * these or a line end; lines end in LF, CRLF or CR. `isOpen`: a quotation mark was never closed.
 */
export const readDelimited = (raw: string): DelimitedRow[] => {
  const text = raw.replace(/^\ufeff/, "").replace(/\r\n?/g, "\n");
  const separator = separatorOf(text);
  const rows: DelimitedRow[] = [];
  let row: DelimitedRow = { line: 1, cells: [], isOpen: false };
  let line = 1;
  let at = 0;
  const end = () => {
    if (row.cells.some((cell) => cell.trim() !== "")) rows.push(row);
    row = { line, cells: [], isOpen: false };
  };
  while (at < text.length) {
    if (text[at] === '"') {
      let cell = "";
      let from = at + 1;
      let close = text.indexOf('"', from);
      while (close !== -1 && text[close + 1] === '"') {
        cell += text.slice(from, close + 1);
        from = close + 2;
        close = text.indexOf('"', from);
      }
      row.isOpen = close === -1;
      cell += text.slice(from, close === -1 ? undefined : close);
      line += cell.split("\n").length - 1;
      at = close === -1 ? text.length : close + 1;
      row.cells.push(cell);
      // what stands between the closing mark and the next separator is spaces
      while (at < text.length && text[at] === " ") at += 1;
    } else {
      let to = at;
      while (to < text.length && text[to] !== separator && text[to] !== "\n") to += 1;
      row.cells.push(text.slice(at, to));
      at = to;
    }
    if (text[at] === separator) at += 1;
    else if (text[at] === "\n") {
      line += 1;
      at += 1;
      end();
    }
  }
  end();
  return rows;
};
