const lastTier = 3;

/**
 * Entries are read in tiers: the first 4,096 in the order of indexing, then up to four times as many, and so on. A
 * search ends with the tier that gives enough, so what it reads hardly grows with what is held, and what it reads in
 * vain is at most that tier.
 */
export const tierOf = (position: number): number => {
  let tier = 0;
  for (let end = 4_096; position >= end && tier < lastTier; end *= 4) tier++;
  return tier;
};

export const tierMark = (tier: number): string => `tier:${tier}`;

export const tiers: readonly number[] = Array.from({ length: lastTier + 1 }, (_, tier) => tier);
