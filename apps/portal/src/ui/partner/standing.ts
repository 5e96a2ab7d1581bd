import type { Partner } from "@rabat/core/partner";

/** What a partner takes part as, as `messages` name it. */
export const standingOf = ({ kind, standing }: Partner) =>
  kind === "country" ? (`country-${standing}` as const) : kind;
