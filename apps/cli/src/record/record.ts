import type { Chairmanship } from "@rabat/core/chairmanship";
import { isLocale, type Locale, locales } from "@rabat/core/language";
import type { Media } from "@rabat/core/media";
import type { Meeting } from "@rabat/core/meeting";
import type { Outcome } from "@rabat/core/outcome";
import { CommandRefused } from "../exit.ts";
import type { Values } from "../options.ts";

/** What anybody may read, in core's own types, wherever it comes from. */
export type PublicRecord = {
  chairmanships: readonly Chairmanship[];
  meetings: readonly Meeting[];
  outcomes: readonly Outcome[];
  media: readonly Media[];
};

type Part = keyof PublicRecord;

/** The parts of the record that a command needs: of the portal at `--from`, otherwise the packaged ones. */
export const readRecord = async <Name extends Part>(
  { from }: Pick<Values, "from">,
  parts: readonly Name[],
): Promise<Pick<PublicRecord, Name>> => {
  if (from !== undefined) return (await import("./portal.ts")).readPortal(from, parts);
  return (await import("./packaged.ts")).packagedRecord;
};

/** The language asked for; refuses one that is not held. */
export const languageOf = ({ language = "en" }: Pick<Values, "language">): Locale => {
  if (!isLocale(language)) throw new CommandRefused(`--language must be one of: ${locales.join(", ")}.`);
  return language;
};

/** Meetings of one Chairmanship, or all; refuses a Chairmanship that the record does not know. */
export const meetingsOf = (
  { chairmanships, meetings }: Pick<PublicRecord, "chairmanships" | "meetings">,
  { chairmanship, from }: Pick<Values, "chairmanship" | "from">,
): readonly Meeting[] => {
  if (chairmanship === undefined) return meetings;
  const known = chairmanships.map(({ slug }) => slug);
  if (!known.includes(chairmanship))
    throw new CommandRefused(
      `There is no Chairmanship “${chairmanship}” in ${from ?? "the packaged data"}; it holds: ${known.join(", ")}.`,
    );
  return meetings.filter((meeting) => meeting.chairmanship === chairmanship);
};
