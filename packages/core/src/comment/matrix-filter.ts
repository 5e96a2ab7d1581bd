import { z } from "zod";
import { refusalsOf } from "../language/text.ts";
import { accept, type Result } from "../refusal.ts";
import { CommentType, Position } from "./comment.ts";
import { decisions } from "./disposition.ts";

const Yes = z.literal("yes").optional();
const wholeNumber = /^[1-9]\d{0,5}$/;
const Count = z.int().positive().max(999_999);

/** Stands for the text as a whole where an address names a paragraph. */
export const wholeText = "whole";

/** What of the matrix is shown, and in which order; each part as an address writes it. Absent: everything. */
export const MatrixFilter = z.object({
  by: z.enum(["paragraph", "delegation"]).default("paragraph"),
  /** A permanent reference, or `whole`. */
  paragraph: z.string().max(100).optional(),
  /** A thematic meeting, by slug: its items. */
  theme: z.string().max(100).optional(),
  /** An action of the plan: the items of the meetings that address it. */
  action: z
    .string()
    .regex(/^([1-9]|1\d|2\d)$/)
    .optional(),
  delegation: z.string().max(100).optional(),
  type: CommentType.optional(),
  position: Position.optional(),
  disposition: z.enum([...decisions, "unanswered"]).optional(),
  late: Yes,
  confidential: Yes,
  group: z.uuid().optional(),
});
export type MatrixFilter = z.infer<typeof MatrixFilter>;

/** A filter, the page of its rows, and the row that is opened; a row brings its own page. */
export const MatrixView = MatrixFilter.extend({
  page: Count.default(1),
  row: z.uuid().optional(),
});
export type MatrixView = z.infer<typeof MatrixView>;

/** What narrows the matrix, in the order of the form and of the address. */
export const matrixParts = [
  "paragraph",
  "theme",
  "action",
  "delegation",
  "type",
  "position",
  "disposition",
  "late",
  "confidential",
  "group",
] as const satisfies readonly (keyof MatrixFilter)[];

const names = ["by", ...matrixParts, "page", "row"] as const;

const countRead = ([name, value]: [string, unknown]): [string, unknown] =>
  name === "page" && typeof value === "string" && wholeNumber.test(value)
    ? [name, Number(value)]
    : [name, value];

type Given = Record<string, string | readonly string[] | undefined>;

/**
 * A view as an address has it: a form's blank fields are parts that are not given, names that are not ours are passed
 * over. Refuses a value that its part cannot have, and a part given twice, with `input.invalid`.
 *
 * @example readMatrixView({ position: "support", type: "" })
 * // → { ok: true, value: { by: "paragraph", position: "support", page: 1 } }
 */
export const readMatrixView = (given: Given): Result<MatrixView> => {
  const parts: [string, unknown][] = names.flatMap((name) =>
    given[name] === undefined || given[name] === "" ? [] : [[name, given[name]]],
  );
  const read = MatrixView.safeParse(Object.fromEntries(parts.map(countRead)));
  return read.success ? accept(read.data) : { ok: false, refusals: refusalsOf(read.error) };
};

/**
 * The parts of a view that say something, as name and value: what its address is written from.
 *
 * @example matrixEntries({ by: "paragraph", position: "support", page: 1 }) // → [["by", "paragraph"], ["position", "support"]]
 */
export const matrixEntries = (view: Partial<MatrixView>): [string, string][] =>
  names.flatMap((name): [string, string][] => {
    const value = view[name];
    return value === undefined || value === 1 ? [] : [[name, String(value)]];
  });

/**
 * Whether an address asks for rows; one that does not is the overview's.
 *
 * @example asksForRows({ page: "2" }) // → false
 */
export const asksForRows = (given: Given): boolean =>
  names.some((name) => name !== "page" && given[name] !== undefined);
