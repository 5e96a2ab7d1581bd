/** Anybody's page may read what is open to anybody: no answer here depends on who asks. */
export const openToAll = {
  "access-control-allow-origin": "*",
  "access-control-expose-headers": "ETag, Link",
} as const;
