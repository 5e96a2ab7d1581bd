import { type MatrixView, matrixEntries } from "@rabat/core/comment";

/** Where a consultation's matrix is. */
export const matrixBase = (locale: string, slug: string): string =>
  `/${locale}/secretariat/consultations/${slug}`;

/** A view as the end of an address, also for a hidden field: `by=paragraph&type=general`. */
export const matrixQuery = (view: Partial<MatrixView>): string =>
  new URLSearchParams(matrixEntries(view)).toString();

/** The address of a view, which can be shared; an opened row is what the browser scrolls to. */
export const matrixAddress = (base: string, view: Partial<MatrixView>): string =>
  `${base}?${matrixQuery({ by: "paragraph", ...view })}${view.row === undefined ? "" : `#${view.row}`}`;

/** The same with the row closed; it stays where the reader was. */
export const closed = ({ row: _row, ...view }: MatrixView): Partial<MatrixView> => view;
