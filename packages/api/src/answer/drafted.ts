import { type AnswerRow, answersCanonical, counts } from "@rabat/core/comment";
import type { NextVersion } from "@rabat/core/consultation";
import { audit, comments, contributions, dispositions, nextVersions, type Transaction } from "@rabat/db";

export type Drafted = {
  rows: AnswerRow[];
  versions: NextVersion[];
  /** Late contributions that wait for a decision. */
  lateUndecided: number;
  /** The hash of all this: what is published is what was checked. */
  found: string;
};

/** Everything that is to be published together, as it stands. */
export const draftedOf = async (tx: Transaction, slug: string): Promise<Drafted> => {
  const answered = await dispositions.dispositionsOf(tx, slug);
  const counting = (await comments.listSubmitted(tx, slug)).filter(counts);
  const rows = counting.map((comment) => ({ comment, disposition: answered.get(comment.id) ?? null }));
  const versions = await nextVersions.nextVersionsOf(tx, slug);
  const late = await contributions.listLate(tx, slug);
  return {
    rows,
    versions,
    lateUndecided: late.filter((each) => each.late?.standing === "undecided").length,
    found: audit.sha256(answersCanonical({ rows, versions })),
  };
};
