import { z } from "zod";
import { Consultation, Instant } from "../consultation/consultation.ts";
import { Bilingual, Locale } from "../language/schema.ts";
import { Role } from "../partner/actor.ts";
import { MailKind } from "./kind.ts";
import type {
  LetterConsultation as LetterConsultationValue,
  LetterInvitation as LetterInvitationValue,
  LetterItem as LetterItemValue,
  LetterReceipt as LetterReceiptValue,
  Letter as LetterValue,
} from "./letter.ts";
import type { MailPosition as MailPositionValue } from "./log.ts";
import type { Notice as NoticeValue, ReminderLead as ReminderLeadValue } from "./reminder.ts";
import { type LetterEvent as LetterEventValue, SecurityEvent } from "./security.ts";

const consultation = Consultation.pick({
  slug: true,
  title: true,
  opens: true,
  closes: true,
  zone: true,
  graceMinutes: true,
  demonstration: true,
});

export const LetterConsultation: z.ZodType<LetterConsultationValue> = consultation.extend({
  moved: z.int().nonnegative(),
});
export type LetterConsultation = LetterConsultationValue;

export const LetterReceipt: z.ZodType<LetterReceiptValue> = z.object({
  reference: z.string(),
  submitted: Instant,
  comments: z.int().positive(),
  hash: z.string(),
});
export type LetterReceipt = LetterReceiptValue;

export const LetterItem: z.ZodType<LetterItemValue> = z.object({
  consultation: LetterConsultation,
  drafts: z.int().nonnegative(),
  receipt: LetterReceipt.nullable(),
});
export type LetterItem = LetterItemValue;

export const LetterInvitation: z.ZodType<LetterInvitationValue> = z.object({
  token: z.string(),
  role: Role,
  delegation: Bilingual.nullable(),
  expires: Instant,
});
export type LetterInvitation = LetterInvitationValue;

export const LetterEvent: z.ZodType<LetterEventValue> = z.object({ event: SecurityEvent, at: Instant });
export type LetterEvent = LetterEventValue;

const common = z.object({
  id: z.string(),
  messageId: z.string(),
  queued: Instant,
  to: z.object({
    email: z.string(),
    name: z.string().nullable(),
    locale: Locale,
    zone: z.string(),
    demonstration: z.boolean(),
  }),
});

export const Letter: z.ZodType<LetterValue> = z.discriminatedUnion("kind", [
  common.extend({ kind: z.literal("invitation"), invitation: LetterInvitation }),
  common.extend({ kind: z.literal("security"), events: z.array(LetterEvent).readonly() }),
  common.extend({ kind: z.literal("network-review") }),
  common.extend({
    kind: MailKind.exclude(["invitation", "security", "network-review"]),
    items: z.array(LetterItem).readonly(),
  }),
]);
export type Letter = LetterValue;

export const MailPosition: z.ZodType<MailPositionValue> = z.object({ queued: Instant, id: z.uuid() });
export type MailPosition = MailPositionValue;

export const ReminderLead: z.ZodType<ReminderLeadValue> = z.enum(["7-days", "48-hours", "2-hours"]);
export type ReminderLead = ReminderLeadValue;

export const Notice: z.ZodType<NoticeValue> = z.object({
  notice: z.enum(["opening", "extension", "7-days", "48-hours", "2-hours"]),
  deadline: Instant,
  at: Instant,
});
export type Notice = NoticeValue;
