import { NamedPosition, Position, positions, wholeText } from "@rabat/core/comment";
import type { Delegation } from "@rabat/core/partner";
import { matrixOverview, type Transaction } from "@rabat/db";
import { z } from "zod";
import { type Framed, withDelegations } from "./frame.ts";
import { similarOn } from "./similar.ts";

/** Who said what on one paragraph, position by position, each by name: never how many. */
export const PositionsOn = z.array(z.object({ position: Position, held: z.array(NamedPosition) }));

/** The positions on a paragraph in their fixed order, the delegations of each in protocol order. */
export const positionsIn = (
  held: readonly matrixOverview.HeldPosition[],
  paragraph: string | null,
  delegations: readonly Delegation[],
): z.infer<typeof PositionsOn> =>
  positions.flatMap((position) => {
    const here = held.filter((one) => one.paragraph === paragraph && one.position === position);
    const named = withDelegations(here, delegations);
    return named.length === 0 ? [] : [{ position, held: named }];
  });

/** What is shown besides the rows where they are all on one paragraph. */
export const ofOneParagraph = async (
  tx: Transaction,
  { consultation: { slug }, delegations }: Framed["frame"],
  named: string | undefined,
) => {
  if (named === undefined) return { positions: [], similar: [] };
  const paragraph = named === wholeText ? null : named;
  const held = await matrixOverview.positionsOn(tx, slug, [paragraph]);
  return {
    positions: positionsIn(held, paragraph, delegations),
    similar: paragraph === null ? [] : await similarOn(tx, { slug, paragraph, delegations }),
  };
};
