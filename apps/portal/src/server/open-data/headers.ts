/** Anybody's page may read what is open to anybody: no answer here depends on who asks. */
export const openToAll = {
  "access-control-allow-origin": "*",
  "access-control-expose-headers": "ETag",
} as const;

const freshSeconds = 60;
const staleSeconds = 600;

/** What a cache may do with an answer; nothing it is told reaches past the instant at which the clock changes it. */
export const cacheControl = (changes: number | null, now = Date.now()): string => {
  const left = changes === null ? Infinity : Math.max(0, Math.floor((changes - now) / 1000));
  const fresh = Math.min(freshSeconds, left);
  const stale = Math.min(staleSeconds, left - fresh);
  return `public, s-maxage=${fresh}${stale > 0 ? `, stale-while-revalidate=${stale}` : ""}`;
};
