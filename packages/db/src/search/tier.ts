const lastTier = 5;
const tierMark = (tier: number) => `tier:${tier}`;

/**
 * Entries are read in tiers: the first 4,096 in the order of indexing, then up to 16,384, and so on, each three times
 * all before it. A search ends with the tier that gives enough, so what it reads hardly grows with what is held.
 */
export const tierOf = (position: number): string => {
  let tier = 0;
  for (let end = 4_096; position >= end && tier < lastTier; end *= 4) tier++;
  return tierMark(tier);
};

export const tierMarks: readonly string[] = Array.from({ length: lastTier + 1 }, (_, tier) => tierMark(tier));
