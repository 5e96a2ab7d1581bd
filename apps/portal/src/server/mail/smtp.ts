import { Readable } from "node:stream";
import type { Send, SendEnd } from "@rabat/api/host";
import type { Letter } from "@rabat/core/mail";
import { createTransport } from "nodemailer";
import MailComposer from "nodemailer/lib/mail-composer";
import { wordsIn } from "../open-data/words.ts";
import { type Rendered, render } from "./render.ts";

type Sender = { url: string; from: string; origin: string };

const patience = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000 };

/** The message as it goes over the wire, the same bytes of meaning at every attempt. */
const messageOf = (letter: Letter, { subject, text, html, calendar }: Rendered, from: string) => {
  const { to, messageId, queued } = letter;
  return new MailComposer({
    from: { name: wordsIn(to.locale)("site.name"), address: from },
    to: to.name === null ? to.email : { name: to.name, address: to.email },
    subject,
    text,
    html,
    messageId,
    date: new Date(queued),
    headers: {
      "Auto-Submitted": "auto-generated",
      "X-Auto-Response-Suppress": "All",
      "Content-Language": to.locale,
    },
    ...(calendar === null
      ? {}
      : { icalEvent: { method: "PUBLISH", filename: "deadline.ics", content: calendar } }),
    disableFileAccess: true,
    disableUrlAccess: true,
  })
    .compile()
    .build();
};

/**
 * What an error says of the mail. A reply of the server is a certain no; without one it depends on whether the
 * message had begun to leave. A refusal of the recipient or of the message for good is not tried again.
 */
const endOf = (error: unknown, hasLeft: boolean): SendEnd => {
  const { message, responseCode, command } = error as Error & { responseCode?: number; command?: string };
  if (responseCode === undefined) return { end: hasLeft ? "unknown" : "not-sent", error: message };
  const hopeless = responseCode >= 500 && (command === "RCPT TO" || command === "DATA");
  return { end: "not-sent", error: message, hopeless };
};

/** Sends by SMTP, one connection for each mail, so that nothing is sent again behind the queue's back. */
export const smtpSender = ({ url, from, origin }: Sender): Send => {
  const transport = createTransport({ url, ...patience });
  return async (letter) => {
    let hasLeft = false;
    const bytes = await messageOf(letter, render(letter, origin), from);
    const raw = new Readable({
      read() {
        hasLeft = true;
        this.push(bytes);
        this.push(null);
      },
    });
    try {
      await transport.sendMail({ envelope: { from, to: [letter.to.email] }, raw });
      return { end: "sent" };
    } catch (error) {
      return endOf(error, hasLeft);
    }
  };
};
