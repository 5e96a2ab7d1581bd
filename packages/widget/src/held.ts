import { brochureMeetings, moroccanChairmanship } from "@rabat/core/brochure";
import { type Coverage, coverage } from "@rabat/core/cap";
import { otherChairmanships } from "@rabat/core/chairmanship";
import type { Localised } from "@rabat/core/language";
import { capOf, laterMeetings, type Meeting } from "@rabat/core/meeting";
import { partnerOf } from "@rabat/core/partner";

export type Held = { coverage: Coverage; name: Localised | null };

const meetings: readonly Meeting[] = [...brochureMeetings, ...laterMeetings];

const heldOf = (slug: string, partner: string): Held => ({
  coverage: coverage(meetings.filter(({ chairmanship }) => chairmanship === slug).map(capOf)),
  name: partnerOf(partner)?.name ?? null,
});

/**
 * What the module knows without asking anybody: the coverage by each Chairmanship, by its slug, and over all under "".
 * Computed when the module is bundled, so that it carries the figures and not what they are computed from.
 */
export const held: Readonly<Record<string, Held>> = {
  "": { coverage: coverage(meetings.map(capOf)), name: null },
  ...Object.fromEntries(
    [moroccanChairmanship, ...otherChairmanships].map(({ slug, partner }) => [slug, heldOf(slug, partner)]),
  ),
};
