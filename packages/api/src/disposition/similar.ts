import { similarWordings } from "@rabat/core/comment";
import { Delegation } from "@rabat/core/partner";
import { matrixOverview, type Transaction } from "@rabat/db";
import { z } from "zod";

/** Comments that could be one group, and why. */
export const SimilarComments = z.object({
  comments: z.array(z.object({ id: z.uuid(), delegation: Delegation })),
  share: z.int(),
});

const shownAtMost = 5;

/** Suggestions among the comments on one paragraph that are in no group yet. */
export const similarOn = async (
  tx: Transaction,
  { slug, paragraph, delegations }: { slug: string; paragraph: string; delegations: readonly Delegation[] },
): Promise<z.infer<typeof SimilarComments>[]> => {
  const wordings = await matrixOverview.wordingsOn(tx, slug, paragraph);
  const authors = new Map(wordings.map(({ id, delegation }) => [id, delegation]));
  return similarWordings(wordings)
    .slice(0, shownAtMost)
    .map(({ ids, share }) => ({
      share,
      comments: ids.flatMap((id) => {
        const delegation = delegations.find((one) => one.id === authors.get(id));
        return delegation === undefined ? [] : [{ id, delegation }];
      }),
    }));
};
