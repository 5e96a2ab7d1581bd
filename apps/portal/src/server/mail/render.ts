import type { Letter } from "@rabat/core/mail";
import { wordsIn } from "../open-data/words.ts";
import { calendarOfLetter } from "./calendar.ts";
import { describe } from "./describe.ts";
import { asHtml } from "./html.ts";
import { asText } from "./text.ts";

export type Rendered = { subject: string; text: string; html: string; calendar: string | null };

/** A letter as it is read: the same in plain text and in HTML, with its deadlines for a calendar. */
export const render = (letter: Letter, origin: string): Rendered => {
  const description = describe(letter, origin);
  return {
    subject: description.subject,
    text: asText(description, wordsIn(letter.to.locale)),
    html: asHtml(description, letter.to.locale),
    calendar: calendarOfLetter(letter, origin),
  };
};
