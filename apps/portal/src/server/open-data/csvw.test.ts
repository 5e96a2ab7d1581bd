import { expect, test } from "vitest";
import { answerDataset } from "./answer-dataset.ts";
import type { ColumnDescription } from "./columns.ts";
import { datasetNames } from "./datasets.ts";
import { recordApi } from "./record-for-tests.ts";

const origin = "https://portal.example.org";
const ask = (file: string, query = "") =>
  answerDataset(new Request(`${origin}/api/v1/${file}${query}`), file, { api: recordApi, origin });

/** The rows of a table as RFC 4180 has them. */
const rowsOf = (table: string): string[][] =>
  table.split("\r\n").flatMap((line) => {
    if (line === "") return [];
    const cells = [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^",]*))/g)];
    return [cells.map(([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? "")];
  });

const patterns: Record<string, RegExp> = {
  string: /./s,
  anyURI: /^https:\/\/[^\s"<>]+$/,
  date: /^\d{4}-(0[1-9]|1[0-2])-([0-2]\d|3[01])$/,
  dateTime: /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/,
  gYearMonth: /^\d{4}-(0[1-9]|1[0-2])$/,
  nonNegativeInteger: /^\d+$/,
};
const patternOf = (datatype: ColumnDescription["datatype"]): RegExp =>
  typeof datatype === "string" ? (patterns[datatype] ?? /$^/) : new RegExp(`^(?:${datatype.format})$`);

test.each(datasetNames)(
  "the description of %s names its columns, and every cell is of its type",
  async (name) => {
    const csv = await ask(`${name}.csv`);
    const described = await ask(`${name}.csv-metadata.json`);
    expect(described.headers.get("content-type")).toBe("application/csvm+json");
    const { "@context": context, url, tableSchema } = await described.json();
    expect([context, url]).toEqual(["http://www.w3.org/ns/csvw", `${origin}/api/v1/${name}.csv`]);
    expect(csv.headers.get("link")).toBe(
      `<${url}-metadata.json>; rel="describedby"; type="application/csvm+json"`,
    );
    const [names, ...rows] = rowsOf((await csv.text()).replace(/^\uFEFF/, ""));
    const columns: (ColumnDescription & { titles: string; required?: boolean })[] = tableSchema.columns;
    expect(columns.map(({ titles }) => titles)).toEqual(names);
    expect(new Set(names).size).toBe(names?.length);
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows)
      for (const [index, { datatype, separator, required }] of columns.entries()) {
        const cell = row[index] ?? "";
        const values = separator === undefined ? [cell] : cell.split(separator);
        if (cell === "") expect([names?.[index], required]).toEqual([names?.[index], undefined]);
        else
          for (const value of values)
            expect([names?.[index], value]).toEqual([
              names?.[index],
              expect.stringMatching(patternOf(datatype)),
            ]);
      }
    const keys = rows.map((row) =>
      tableSchema.primaryKey.map((key: string) => row[names?.indexOf(key) ?? -1]).join(),
    );
    expect(new Set(keys).size).toBe(rows.length);
  },
);

test("the description of a part names that part, and one that names nothing has none", async () => {
  const link = (await ask("outcomes.csv", "?meeting=geneva-2023&x=1")).headers.get("link");
  expect(link).toContain("/outcomes.csv-metadata.json?meeting=geneva-2023>");
  const { url } = await (await ask("outcomes.csv-metadata.json", "?meeting=geneva-2023")).json();
  expect(url).toBe(`${origin}/api/v1/outcomes.csv?meeting=geneva-2023`);
  expect((await ask("outcomes.csv-metadata.json", "?meeting=atlantis")).status).toBe(404);
});
