import type { Send } from "@rabat/api/host";
import { render } from "./render.ts";

/** Keeps a fictitious person's mail to be read on a page; a real person's waits for a server. */
export const keepingSender =
  (origin: string): Send =>
  async (letter) =>
    letter.to.demonstration
      ? {
          end: "sent",
          copy: { recipient: letter.to.email, locale: letter.to.locale, ...render(letter, origin) },
        }
      : { end: "not-sent", error: "SMTP_URL is not set" };
