import type { Consultation, Instant } from "../consultation/consultation.ts";
import type { Locale } from "../language/locale.ts";
import type { Bilingual } from "../language/schema.ts";
import type { Role } from "../partner/actor.ts";
import type { MailKind } from "./kind.ts";
import type { LetterEvent } from "./security.ts";

/** What a mail says of a consultation: its dates as they hold for the reader's delegation. */
export type LetterConsultation = Pick<
  Consultation,
  "slug" | "title" | "opens" | "closes" | "zone" | "graceMinutes" | "demonstration"
> & {
  /** How often the deadline has been moved: a calendar that knows an earlier one takes the later. */
  moved: number;
};

export type LetterReceipt = { reference: string; submitted: Instant; comments: number; hash: string };

export type LetterItem = {
  consultation: LetterConsultation;
  /** Drafts that came back; 0 in other mails. */
  drafts: number;
  receipt: LetterReceipt | null;
};

export type LetterInvitation = {
  token: string;
  role: Role;
  delegation: Bilingual | null;
  expires: Instant;
};

/** One mail to one person, as facts; its words and its form are the portal's. */
export type Letter = {
  /** The same for every attempt, so that a second delivery is recognised as the first. */
  id: string;
  messageId: string;
  queued: Instant;
  to: {
    email: string;
    name: string | null;
    locale: Locale;
    zone: string;
    /** A fictitious person, or one invited by a fictitious delegation. */
    demonstration: boolean;
  };
} & (
  | { kind: "invitation"; invitation: LetterInvitation }
  | { kind: "security"; events: readonly LetterEvent[] }
  /** Which entries is said on the page alone. */
  | { kind: "network-review" }
  | { kind: Exclude<MailKind, "invitation" | "security" | "network-review">; items: readonly LetterItem[] }
);
