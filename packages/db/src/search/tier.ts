const lastTier = 2;
const tierMark = (tier: number) => `tier:${tier}`;

/**
 * Entries are read in tiers: the first 4,096 in the order of indexing, then sixteen times as many, and so on. A
 * search ends with the tier that gives enough, so what it reads hardly grows with what is held.
 */
export const tierOf = (position: number): string => {
  let tier = 0;
  for (let end = 4_096; position >= end && tier < lastTier; end *= 16) tier++;
  return tierMark(tier);
};

export const tierMarks: readonly string[] = Array.from({ length: lastTier + 1 }, (_, tier) => tierMark(tier));
