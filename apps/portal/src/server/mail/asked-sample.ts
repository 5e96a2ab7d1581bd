import { isLocale, type Locale } from "@rabat/core/language";
import { MailKind } from "@rabat/core/mail";
import { environment, publicOrigin } from "../../env.ts";
import { type Rendered, render } from "./render.ts";
import { sampleLetter } from "./sample-letter.ts";

export type Sample = { kind: MailKind; language: Locale; recipient: string; rendered: Rendered };

/** The mail that the address asks to see; the opening in the reader's language where it asks for none that there is. */
export const askedSample = (asked: Record<string, string>, locale: Locale): Sample => {
  const kind = MailKind.safeParse(asked.kind).data ?? "opening";
  const language = isLocale(asked.language) ? asked.language : locale;
  const letter = sampleLetter(kind, language);
  return {
    kind,
    language,
    recipient: letter.to.email,
    rendered: render(letter, publicOrigin(environment())),
  };
};
