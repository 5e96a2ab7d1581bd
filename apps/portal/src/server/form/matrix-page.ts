import { type MatrixView, readMatrixView } from "@rabat/core/comment";
import { matrixAddress, matrixBase } from "../../ui/matrix/address.ts";
import type { Fields } from "./fields.ts";
import type { Sent } from "./sent.ts";

/** The view that a form on it brings along; null for a form that stands elsewhere, or whose view is not readable. */
const viewIn = ({ view }: Fields): MatrixView | null => {
  const read = view ? readMatrixView(Object.fromEntries(new URLSearchParams(view))) : null;
  return read?.ok ? read.value : null;
};

type Answered = Pick<Sent, "fields" | "locale">;
const baseOf = ({ fields, locale }: Answered): string => matrixBase(locale, fields.slug ?? "");

/** The page that a form of the matrix stands on: its view, or the consultation. */
export const matrixPage = (sent: Answered): string => {
  const view = viewIn(sent.fields);
  const base = baseOf(sent);
  // what is held is added to the address: no fragment before it
  return view === null ? base : (matrixAddress(base, view).split("#")[0] ?? base);
};

/** Where a saved answer leads: its own row in the view, or the next one that waits. */
export const afterAnswer = async ({ fields, locale, api }: Sent): Promise<string> => {
  const { slug = "", comment = "" } = fields;
  const base = matrixBase(locale, slug);
  const view = viewIn(fields);
  if (view === null) return `${base}#${encodeURIComponent(comment)}`;
  const { page: _page, row: _row, ...filter } = view;
  const next =
    fields.then === "next" ? await api.disposition.next({ slug, locale, filter, after: comment }) : null;
  return matrixAddress(base, { ...filter, row: (next?.ok ? next.value.row : null) ?? comment });
};
