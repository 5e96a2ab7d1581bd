import { type Locale, type OfficialText, readingOf } from "@rabat/core/language";

const mark = " *";

export const marked = (text: string, unofficial: boolean): string => (unofficial ? `${text}${mark}` : text);

/** A text in the reader's language; one that its author did not publish in that language bears a mark. */
export const shownIn = (text: OfficialText | null, locale: Locale): string => {
  if (text === null) return "";
  const reading = readingOf(text, locale);
  return marked(reading.text, reading.standing !== "published");
};

/** What is printed, with what its mark means. */
export const noted = (printed: string): string =>
  printed.includes(mark) ? `${printed}\n\n* unofficial translation` : printed;
