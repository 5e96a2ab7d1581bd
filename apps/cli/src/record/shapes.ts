import { formatCapReference } from "@rabat/core/cap";
import { Chairmanship } from "@rabat/core/chairmanship";
import { Locale, type OfficialText } from "@rabat/core/language";
import { Media } from "@rabat/core/media";
import { Meeting } from "@rabat/core/meeting";
import { Outcome } from "@rabat/core/outcome";
import { z } from "zod";
import type { PublicRecord } from "./record.ts";

const Standing = z.enum(["published", "unofficial-translation"]);

/** The open data names each language of a text in a list of its own; core holds them side by side. */
const Text = z
  .array(z.object({ language: Locale, text: z.string(), standing: Standing }))
  .transform((readings, context): OfficialText => {
    const [first, ...others] = readings.filter(({ standing }) => standing === "published");
    if (first === undefined) {
      context.addIssue({ code: "custom", message: "a text that nobody published" });
      return z.NEVER;
    }
    const published = [first.language, ...others.map(({ language }) => language)] as const;
    const texts = Object.fromEntries(readings.map(({ language, text }) => [language, text]));
    return { published: [...published], ...texts };
  });

const CapLine = z.object({
  printed: z.string().nullable(),
  areas: z.array(z.string()),
  objectives: z.array(z.string()),
  actions: z.array(z.int()),
});

/** A line that no source prints is stated, in our own form. */
const statedLine = ({ printed, ...reference }: z.infer<typeof CapLine>): string | null =>
  printed === null ? formatCapReference(reference as Parameters<typeof formatCapReference>[0]) || null : null;

const meetings = Meeting.omit({ capPrinted: true, capStated: true })
  .extend({
    title: Text.nullable(),
    agenda: z.array(Text),
    highlights: z.array(Text),
    followUpTo: z.array(Text),
    cap: CapLine,
  })
  .transform(({ cap, ...meeting }) => ({ ...meeting, capPrinted: cap.printed, capStated: statedLine(cap) }));

const outcomes = Outcome.omit({ source: true })
  .extend({ text: Text })
  .transform((outcome) => ({ ...outcome, source: null }));

const chairmanships = Chairmanship.extend({
  priorities: z.array(Text),
  slogan: z.object({ text: Text, attribution: Text }).nullable(),
  placeInPlan: Text.nullable(),
});

// a held file is read from the portal, by its address
const media = Media.omit({ source: true, file: true })
  .extend({ title: Text })
  .transform((held) => ({ ...held, file: null, source: null }));

const items = <Item extends z.ZodType>(item: Item) =>
  z.object({ items: z.array(item) }).transform((answer) => answer.items);

/** How a portal's `/api/v1` writes each part of the record, read into core's types. */
export const shapes: { [Part in keyof PublicRecord]: z.ZodType<PublicRecord[Part]> } = {
  chairmanships: items(chairmanships),
  meetings: items(meetings),
  outcomes: items(outcomes),
  media: items(media),
};
