import type { ColumnDescription } from "./columns.ts";
import type { DatasetName } from "./datasets.ts";
import { datasets } from "./datasets.ts";
import { inEachLanguage, setNames } from "./words.ts";

const columnOf = ({ name, ...rest }: ColumnDescription, key: readonly string[]) => ({
  name,
  titles: name,
  ...rest,
  null: "",
  ...(key.includes(name) ? { required: true } : {}),
});

/** What a program needs to read a table: the metadata of CSV on the Web, from the columns that the table is made with. */
export const tableMetadata = (name: DatasetName, table: string) => {
  const { columns, key } = datasets[name];
  return {
    "@context": "http://www.w3.org/ns/csvw",
    url: table,
    "dc:title": inEachLanguage((words) => words(setNames[name])),
    "dc:description": inEachLanguage((words) => words(`data.sets.${name}`)),
    dialect: { encoding: "utf-8", delimiter: ",", quoteChar: '"', doubleQuote: true, header: true },
    tableSchema: { columns: columns.map((column) => columnOf(column, key)), primaryKey: key },
  };
};
