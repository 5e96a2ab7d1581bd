import { z } from "zod";
import { Instant } from "../consultation/consultation.ts";
import { Locale } from "../language/schema.ts";
import { boundedText } from "../language/text.ts";
import { type Actor, permit } from "../partner/index.ts";
import { accept, type Result, refuse } from "../refusal.ts";
import { MailKind } from "./kind.ts";

/**
 * `queued`: not tried yet; `retrying`: failed, and tried again by itself; `dead-letter`: given up, until somebody has
 * it sent again; `left-out`: no longer true when its turn came, so nothing was sent.
 */
export const mailStates = ["queued", "retrying", "dead-letter", "delivered", "left-out"] as const;
export const MailState = z.enum(mailStates);
export type MailState = (typeof mailStates)[number];

type Fate = {
  sent: Instant | null;
  dropped: Instant | null;
  failed: Instant | null;
  said: string | null;
};

/**
 * The state of a mail, derived from what became of it.
 *
 * @example mailStateOf({ sent: null, dropped: null, failed: null, said: "450 later" }) // → "retrying"
 */
export const mailStateOf = ({ sent, dropped, failed, said }: Fate): MailState => {
  if (sent !== null) return "delivered";
  if (dropped !== null) return "left-out";
  if (failed !== null) return "dead-letter";
  return said === null ? "queued" : "retrying";
};

/** One line of the log: to whom, about what by name, and what the server said. Never what the mail says. */
export const LoggedMail = z.object({
  id: z.uuid(),
  kind: MailKind,
  recipient: z.object({ email: z.string(), name: z.string().nullable(), locale: Locale }),
  /** The consultations that it is about. */
  consultations: z.array(z.string()),
  queued: Instant,
  attempts: z.int(),
  attempted: Instant.nullable(),
  sent: Instant.nullable(),
  dropped: Instant.nullable(),
  failed: Instant.nullable(),
  said: z.string().nullable(),
  state: MailState,
});
export type LoggedMail = z.infer<typeof LoggedMail>;

export type MailPosition = { queued: Instant; id: string };

const shape = /^([0-9T:.Z-]{24})_([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;

/**
 * Where a page of the log ended, as it stands in an address.
 *
 * @example mailPosition({ queued: "2026-11-26T06:37:14.123Z", id: "00000000-0000-4000-8000-000000000001" })
 * // → "2026-11-26T06:37:14.123Z_00000000-0000-4000-8000-000000000001"
 */
export const mailPosition = ({ queued, id }: MailPosition): string => `${queued}_${id}`;

/**
 * Reads where a page of the log ended; null for what no page of ours has written.
 *
 * @example readMailPosition("page 2") // → null
 */
export const readMailPosition = (text: string): MailPosition | null => {
  const [, queued, id = ""] = shape.exec(text) ?? [];
  const at = Instant.safeParse(queued);
  return at.success ? { queued: at.data, id } : null;
};

const Position = z.string().refine((text) => readMailPosition(text) !== null);

/** What of the log a reader asks for; each part may be left out. */
export const MailQuery = z.object({
  state: MailState.optional(),
  kind: MailKind.optional(),
  /** Part of a name or of an e-mail address. */
  recipient: boundedText({ field: "recipient", limit: 200 }).optional(),
  after: Position.optional(),
});
export type MailQuery = z.infer<typeof MailQuery>;

/**
 * Whether a mail may be sent once more: only what was given up, so that none goes out twice.
 *
 * Refuses whoever does not keep the log, a mail that is not there, and one in any other state.
 *
 * @example
 * const mail = { sent: null, dropped: null, failed: null, said: "450 later" };
 * decideRetry(demonstrationActors.officer, mail) // → { ok: false, refusals: [{ code: "mail.not-given-up" }] }
 * decideRetry(demonstrationActors.officer, { ...mail, failed: "2026-11-26T06:37:14.123Z" }) // → { ok: true, value: null }
 */
export const decideRetry = (actor: Actor, mail: Fate | null): Result<null> => {
  const permitted = permit(actor, "keep the mail log");
  if (!permitted.ok) return permitted;
  if (mail === null) return refuse({ code: "record.not-found", part: "mail" });
  return mailStateOf(mail) === "dead-letter" ? accept(null) : refuse({ code: "mail.not-given-up" });
};

/**
 * What a mail server said, fit to be kept and read: some quote the message, and with it the link of an invitation,
 * whose secret is nowhere but in the mail. Addresses lose their path, and whatever is long enough to be a token goes.
 *
 * @example withoutSecrets("550 blocked https://portal.example.org/en/invitation/s3cret") // → "550 blocked https://portal.example.org/…"
 */
export const withoutSecrets = (said: string): string =>
  said
    .replaceAll(/(https?:\/\/[^\s/?#<>"']*)[^\s<>"']*/gi, "$1/…")
    .replaceAll(/invitation\/[^\s<>"']+/gi, "invitation/…")
    .replaceAll(/[A-Za-z0-9_-]{32,}/g, "…");
