import { type Bilingual, type Locale, locales, workingLanguages } from "@rabat/core/language";
import type { CapLine } from "./cap.ts";
import type { Text } from "./text.ts";

/** What stands in a cell, in the words of CSV on the Web. */
export type Datatype =
  | "string"
  | "anyURI"
  | "date"
  | "dateTime"
  | "gYearMonth"
  | "nonNegativeInteger"
  | { base: "string" | "boolean"; format: string };

/** What a reader of a table may know of a column beforehand. */
export type ColumnDescription = {
  name: string;
  datatype: Datatype;
  /** Between the values of a cell that holds several. */
  separator?: string;
  lang?: Locale;
};

type Value = string | number;
/** One column of a table: its description, and what an item says under it. */
export type Column<Item> = ColumnDescription & { of(item: Item): Value | null | readonly Value[] };

/** One of the values; as a pattern, which is what a description can carry. */
export const oneOf = (values: readonly string[]): Datatype => ({ base: "string", format: values.join("|") });

export const column = <Item>(
  name: string,
  of: Column<Item>["of"],
  datatype: Datatype = "string",
): Column<Item> => ({ name, datatype, of });

export const listColumn = <Item>(
  name: string,
  of: (item: Item) => readonly Value[],
  datatype: Datatype = "string",
): Column<Item> => ({ name, datatype, separator: "; ", of });

/** A name or title in each language in which the record is held. */
export const localisedColumns = <Item>(name: string, of: (item: Item) => Bilingual): Column<Item>[] =>
  workingLanguages.map((lang) => ({ ...column(`${name}_${lang}`, (item: Item) => of(item)[lang]), lang }));

/** The page of an item in each language of the interface. */
export const addressColumns = <Item extends { addresses: Record<Locale, string> }>(): Column<Item>[] =>
  locales.map((locale) => column(`address_${locale}`, ({ addresses }) => addresses[locale], "anyURI"));

/** The languages in which texts were published; any other is unofficial. */
const publishedIn = <Item>(name: string, of: (item: Item) => readonly Text[]): Column<Item> =>
  listColumn(`${name}_published_in`, (item) => {
    const published = of(item)
      .flat()
      .filter(({ standing }) => standing === "published");
    return [...new Set(published.map(({ language }) => language))];
  });

const inLanguage = (text: Text, lang: Locale): string[] =>
  text.flatMap(({ language, text }) => (language === lang ? [text] : []));

/** A text by language, then the languages in which it was published. */
export const textColumns = <Item>(name: string, of: (item: Item) => Text | null): Column<Item>[] => [
  ...workingLanguages.map((lang) => ({
    ...column(`${name}_${lang}`, (item: Item) => inLanguage(of(item) ?? [], lang)[0] ?? null),
    lang,
  })),
  publishedIn(name, (item) => [of(item) ?? []]),
];

/** Several texts by language, one under the other. */
export const textListColumns = <Item>(name: string, of: (item: Item) => readonly Text[]): Column<Item>[] => [
  ...workingLanguages.map((lang) => ({
    name: `${name}_${lang}`,
    datatype: "string" as const,
    separator: "\n",
    lang,
    of: (item: Item) => of(item).flatMap((text) => inLanguage(text, lang)),
  })),
  publishedIn(name, of),
];

export const capColumns = <Item extends { cap: CapLine }>(): Column<Item>[] => [
  column("cap_printed", ({ cap }) => cap.printed),
  listColumn("cap_areas", ({ cap }) => cap.areas),
  listColumn("cap_objectives", ({ cap }) => cap.objectives),
  listColumn("cap_actions", ({ cap }) => cap.actions, "nonNegativeInteger"),
];

const cellOf = <Item>({ of, separator = "" }: Column<Item>, item: Item): string => {
  const value = of(item);
  return typeof value === "object" ? (value?.join(separator) ?? "") : String(value);
};

/** The items as rows, the names of the columns first. */
export const tableOf = <Item>(columns: readonly Column<Item>[], items: readonly Item[]): string[][] => [
  columns.map(({ name }) => name),
  ...items.map((item) => columns.map((each) => cellOf(each, item))),
];
