import type { KiteRadii } from "./geometry.ts";

/** Measures of one size of the rose, in the units of its own view box. */
export type RosePlan = {
  viewBox: string;
  /** In pixels, where no style sheet has arrived to say otherwise. */
  width: number;
  leaf: KiteRadii;
  /** Half the width of a petal, as a share of the step between two petals. */
  leafShare: number;
  kite: (KiteRadii & { share: number }) | null;
  star: { radius: number; stride: number } | null;
  areas: { radius: number; mark: number } | null;
  hatch: number;
  numbered: boolean;
};

const full = {
  viewBox: "-282 -282 564 564",
  width: 400,
  leaf: { inner: 94, widest: 170, outer: 234 },
  leafShare: 0.47,
  kite: { inner: 184, widest: 212, outer: 250, share: 0.24 },
  star: { radius: 92, stride: 6 },
  areas: { radius: 264, mark: 15 },
  hatch: 9,
  numbered: true,
};

/** At 40 pixels one ring of petals, broad and close, is all that stays clear. */
const emblem = {
  viewBox: "-100 -100 200 200",
  width: 128,
  leaf: { inner: 30, widest: 76, outer: 99 },
  leafShare: 0.49,
  kite: null,
  star: null,
  areas: null,
  hatch: 14,
  numbered: false,
};

export const rosePlans = { hero: full, print: full, emblem } satisfies Record<string, RosePlan>;
