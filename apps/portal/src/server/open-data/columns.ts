import { type Bilingual, workingLanguages } from "@rabat/core/language";
import type { CapLine } from "./cap.ts";
import type { Text } from "./text.ts";

/** One column of a table: its name, and what an item says under it. */
export type Column<Item> = { name: string; of(item: Item): string | number | null };

const list = (values: readonly (string | number)[]): string => values.join("; ");

export const column = <Item>(name: string, of: Column<Item>["of"]): Column<Item> => ({ name, of });

export const listColumn = <Item>(
  name: string,
  of: (item: Item) => readonly (string | number)[],
): Column<Item> => ({ name, of: (item) => list(of(item)) });

export const bilingualColumns = <Item>(name: string, of: (item: Item) => Bilingual): Column<Item>[] =>
  workingLanguages.map((language) => column(`${name}_${language}`, (item) => of(item)[language]));

/** Texts by language, one under the other, then the languages in which they were published; any other is unofficial. */
export const textColumns = <Item>(name: string, of: (item: Item) => readonly Text[]): Column<Item>[] => [
  ...workingLanguages.map((locale) =>
    column<Item>(`${name}_${locale}`, (item) =>
      of(item)
        .flatMap((text) => text.find(({ language }) => language === locale)?.text ?? [])
        .join("\n"),
    ),
  ),
  column(`${name}_published_in`, (item) => {
    const published = of(item)
      .flat()
      .filter(({ standing }) => standing === "published");
    return list([...new Set(published.map(({ language }) => language))]);
  }),
];

export const capColumns = <Item extends { cap: CapLine }>(): Column<Item>[] => [
  column("cap_printed", ({ cap }) => cap.printed),
  listColumn("cap_areas", ({ cap }) => cap.areas),
  listColumn("cap_objectives", ({ cap }) => cap.objectives),
  listColumn("cap_actions", ({ cap }) => cap.actions),
];
