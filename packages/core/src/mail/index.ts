export * from "./kind.ts";
export * from "./letter.ts";
export * from "./log.ts";
export * from "./reminder.ts";
export {
  Letter,
  LetterConsultation,
  LetterEvent,
  LetterInvitation,
  LetterItem,
  LetterReceipt,
  MailPosition,
  Notice,
  ReminderLead,
} from "./schema.ts";
export * from "./security.ts";
