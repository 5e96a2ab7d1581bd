import type { Locale } from "@rabat/core/language";
import { readingIn } from "@rabat/core/language";
import { byPlace, type Meeting } from "@rabat/core/meeting";
import { escapeXml } from "../../../server/open-data/xml.ts";
import { drawAtlas } from "./atlas.ts";
import { frame } from "./frame.ts";
import { type Dot, type Label, placeLabels } from "./labels.ts";
import { mapStyle } from "./map-style.ts";
import { pathOf } from "./path.ts";
import { pointOf } from "./projection.ts";

type Drawn = { locale: Locale; title: string };

const path = (name: string, d: string): string => `<path class="${name}" d="${d}"/>`;

/** Slanting lines over the west of the Sahara, where they show through the territory alone. */
const hatching = Array.from({ length: 36 }, (_, index) => `M${90 + index * 6} 350l-100 100`).join("");

let ground: string | undefined;
/** Land and lines are the same for every reader: drawn once. */
const drawGround = (): string => {
  const { partners, others, borders, undetermined, undeterminedLines } = drawAtlas();
  const territory = pathOf(undetermined);
  return [
    path("others", pathOf(others)),
    path("partners", pathOf(partners)),
    path("borders", pathOf(borders)),
    `<clipPath id="territory"><path d="${territory}"/></clipPath>`,
    `<path class="undetermined" clip-path="url(#territory)" d="${hatching}"/>`,
    path("line", pathOf(undeterminedLines)),
  ].join("");
};

/** The area of a dot is as the number of meetings. */
const radiusOf = (meetings: number): number => Math.round(80 * Math.sqrt(meetings)) / 10;

const dotsOf = (meetings: readonly Meeting[], locale: Locale): Dot[] =>
  byPlace(meetings).flatMap(({ place, coordinates, meetings: held }) => {
    const point = coordinates && pointOf(coordinates);
    const count = held.length > 1 ? ` ${held.length}` : "";
    return point
      ? [{ ...point, radius: radiusOf(held.length), label: readingIn(place.city, locale).text + count }]
      : [];
  });

const nameOf = ({ x, y, anchor, text }: Label): string => {
  const [, city = text, count = ""] = /^(.*?)( \d+)?$/.exec(text) ?? [];
  const counted = count ? `<tspan class="count">${count}</tspan>` : "";
  return `<text x="${x}" y="${y}" text-anchor="${anchor}">${escapeXml(city)}${counted}</text>`;
};

/** Europe and Africa with the places of these meetings, as a file that stands by itself: no script, nothing loaded. */
export const drawMap = (meetings: readonly Meeting[], { locale, title }: Drawn): string => {
  ground ??= drawGround();
  const dots = dotsOf(meetings, locale);
  const { width, height } = frame;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" xml:lang="${locale}">`,
    `<title>${escapeXml(title)}</title><style>${mapStyle}</style>`,
    `<rect class="sea" width="${width}" height="${height}"/>`,
    ground,
    `<g class="dots">${dots.map(({ x, y, radius }) => `<circle cx="${x}" cy="${y}" r="${radius}"/>`).join("")}</g>`,
    `<g class="names">${placeLabels(dots).map(nameOf).join("")}</g></svg>\n`,
  ].join("");
};
