import type { AreaCode } from "@rabat/core/cap";

/** The light tokens of the pages as the rasteriser knows colours; a test holds the two together. */
export const colours = {
  paper: "#faf7ef",
  ink: "#161e2f",
  "ink-soft": "#424a5b",
  hairline: "#d5d0c6",
  "area-1": "#7a4000",
  "area-2": "#2a5c4d",
  "area-3": "#014ca7",
  "area-4": "#5f3f82",
  "area-5": "#960f3a",
} as const;

export const areaColour = (area: AreaCode | null): string =>
  colours[area ? (`area-${area}` as const) : "ink-soft"];

const channels = (colour: string): number[] =>
  [1, 3, 5].map((start) => Number.parseInt(colour.slice(start, start + 2), 16));

/** `share` of a colour on paper, opaque: what lies beneath does not shine through. */
export const onPaper = (colour: string, share: number): string => {
  const paper = channels(colours.paper);
  const mixed = channels(colour).map((value, index) => value * share + (paper[index] ?? 0) * (1 - share));
  return `#${mixed.map((value) => Math.round(value).toString(16).padStart(2, "0")).join("")}`;
};
