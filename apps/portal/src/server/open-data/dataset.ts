import type { Api } from "@rabat/api";
import { accept, type Result } from "@rabat/core/refusal";
import { z } from "zod";
import { type Column, type ColumnDescription, tableOf } from "./columns.ts";
import type { ParameterName, Parameters } from "./parameter.ts";

export type Asking = { api: Api; origin: string } & Parameters;

/** One of the things that `/api/v1` answers with: as JSON of a declared shape, and as a table. */
export type Dataset<Answer = unknown> = {
  parameters: readonly ParameterName[];
  answer: z.ZodType<Answer>;
  read(asking: Asking): Promise<Result<Answer>>;
  columns: readonly ColumnDescription[];
  /** The names of the columns that together tell one row from every other. */
  key: readonly string[];
  /** The same as rows, the names of the columns first. */
  table(answer: Answer): string[][];
};

type ListOf<Item> = {
  parameters?: readonly ParameterName[];
  item: z.ZodType<Item>;
  read(asking: Asking): Promise<Item[] | Result<Item[]>>;
  /** The first one is the key. */
  columns: readonly Column<Item>[];
};

/** A dataset that answers `{ "items": [ … ] }`, and one row for each. */
export const listOf = <Item>({
  parameters = [],
  item,
  read,
  columns,
}: ListOf<Item>): Dataset<{ items: Item[] }> => ({
  parameters,
  answer: z.object({ items: z.array(item) }),
  read: async (asking) => {
    const found = await read(asking);
    if (Array.isArray(found)) return accept({ items: found });
    return found.ok ? accept({ items: found.value }) : found;
  },
  columns,
  key: columns.slice(0, 1).map(({ name }) => name),
  table: ({ items }) => tableOf(columns, items),
});
