const lastTier = 8;
const tierMark = (tier: number) => `tier:${tier}`;

/**
 * Entries are read in tiers: the first 4,096 in the order of indexing, then as many again, and so on, each as many as
 * all before it. A search ends with the tier that gives enough, so what it reads hardly grows with what is held.
 */
export const tierOf = (position: number): string => {
  let tier = 0;
  for (let end = 4_096; position >= end && tier < lastTier; end *= 2) tier++;
  return tierMark(tier);
};

export const tierMarks: readonly string[] = Array.from({ length: lastTier + 1 }, (_, tier) => tierMark(tier));
