import type { MatrixRow, MatrixView } from "@rabat/core/comment";
import type { Delegation } from "@rabat/core/partner";
import { type ListedRow, matrix, rowsOfMatrix, type Transaction } from "@rabat/db";

/** Rows of one page: few enough that a screen stays light whatever the texts. */
const size = 40;

/** Rows as the database lists them, each with its delegation. */
export const withAuthors = <Row extends ListedRow>(
  rows: readonly Row[],
  delegations: readonly Delegation[],
): (Row & { delegation: Delegation })[] => {
  const byId = new Map(delegations.map((delegation) => [delegation.id, delegation]));
  return rows.flatMap((row) => {
    const delegation = byId.get(row.comment.delegation);
    return delegation === undefined ? [] : [{ ...row, delegation }];
  });
};

type Asked = { delegations: readonly Delegation[]; view: MatrixView };
type PageOfRows = Omit<matrix.MatrixPage, "rows"> & { rows: MatrixRow[]; opened: MatrixRow | null };

/** A page of the matrix: its texts cut, and the row that is opened beside it, whole. */
export const pageOfRows = async (
  tx: Transaction,
  scope: matrix.MatrixScope,
  { delegations, view }: Asked,
): Promise<PageOfRows> => {
  const row = view.row ?? null;
  const { rows: numbered, ...counted } = await matrix.pageOfMatrix(tx, scope, { page: view.page, size, row });
  const inView = new Map(numbered.map(({ id, isInView }) => [id, isInView]));
  const read = async (ids: readonly string[], whole: boolean): Promise<MatrixRow[]> =>
    withAuthors(await rowsOfMatrix(tx, ids, { whole }), delegations).map((listed) => ({
      ...listed,
      isInView: inView.get(listed.comment.id) ?? false,
    }));
  const [opened = null] = row !== null && inView.has(row) ? await read([row], true) : [];
  return { ...counted, rows: await read([...inView.keys()], false), opened };
};
