import type { Api } from "@rabat/api";
import { accept, type Result } from "@rabat/core/refusal";
import { z } from "zod";
import type { Column } from "./columns.ts";
import type { ParameterName, Parameters } from "./parameter.ts";

export type Asking = { api: Api; origin: string } & Parameters;

/** One of the things that `/api/v1` answers with: as JSON of a declared shape, and as a table. */
export type Dataset<Answer = unknown> = {
  parameters: readonly ParameterName[];
  answer: z.ZodType<Answer>;
  read(asking: Asking): Promise<Result<Answer>>;
  /** The same as rows, the names of the columns first. */
  table(answer: Answer): string[][];
  /** When the clock alone changes the answer, in epoch milliseconds. */
  changes?: (asking: Asking) => Promise<number | null>;
};

type ListOf<Item> = {
  parameters?: readonly ParameterName[];
  item: z.ZodType<Item>;
  read(asking: Asking): Promise<Item[] | Result<Item[]>>;
  columns: readonly Column<Item>[];
  changes?: (asking: Asking) => Promise<number | null>;
};

/** A dataset that answers `{ "items": [ … ] }`, and one row for each. */
export const listOf = <Item>({
  parameters = [],
  item,
  read,
  columns,
  ...rest
}: ListOf<Item>): Dataset<{ items: Item[] }> => ({
  ...rest,
  parameters,
  answer: z.object({ items: z.array(item) }),
  read: async (asking) => {
    const found = await read(asking);
    if (Array.isArray(found)) return accept({ items: found });
    return found.ok ? accept({ items: found.value }) : found;
  },
  table: ({ items }) => [
    columns.map(({ name }) => name),
    ...items.map((each) => columns.map(({ of }) => String(of(each) ?? ""))),
  ],
});
