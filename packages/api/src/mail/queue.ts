import type { Locale } from "@rabat/core/language";
import { type MailKind, mailReaders, type SecurityEvent } from "@rabat/core/mail";
import { consultations, type MailSubject, mails, notices, readClock, type Transaction } from "@rabat/db";
import { datesFor } from "./dates.ts";

/** What there is to tell, by name: whom it reaches follows from it. */
export type News =
  | { kind: "invitation"; invitation: string; locale: Locale }
  /** To the author alone. */
  | { kind: "draft-returned"; person: string; consultation: string; comment: string }
  | { kind: "receipt" | "withdrawal" | "recorded"; consultation: string; delegation: string; receipt: string }
  /** After the consultation is open; a delegation that has been told is not told again. */
  | { kind: "opening"; consultation: string }
  /** After the new date is written; null: for every invited delegation. */
  | { kind: "extension"; consultation: string; delegation: string | null }
  | { kind: "dispositions"; consultation: string }
  /** To the person whose account it is. */
  | { kind: "security"; person: string; event: SecurityEvent }
  /** To whoever keeps the delegation's entries in the network. */
  | { kind: "network-review"; delegation: string };

type ToDelegation = { kind: keyof typeof mailReaders; delegation: string; subject: MailSubject };

/** One mail to each person of a delegation whose business it is. */
export const queueForDelegation = async (
  tx: Transaction,
  { kind, delegation, subject }: ToDelegation,
): Promise<void> => {
  for (const person of await mails.readersOf(tx, delegation, mailReaders[kind]))
    await mails.queueMail(tx, { kind: kind satisfies MailKind, person, subjects: [subject] });
};

const queueExtension = async (tx: Transaction, slug: string, only: string | null): Promise<void> => {
  const consultation = await consultations.findConsultation(tx, slug);
  if (consultation === null) return;
  const invited = (await consultations.invitedTo(tx, slug)).map(({ id }) => id);
  for (const delegation of only === null ? invited : [only]) {
    const deadline = (await datesFor(tx, consultation, delegation)).closes;
    const isNews = await notices.tell(tx, { consultation: slug, delegation, notice: "extension", deadline });
    if (isNews)
      await queueForDelegation(tx, { kind: "extension", delegation, subject: { consultation: slug } });
  }
};

const queueOpening = async (tx: Transaction, slug: string): Promise<void> => {
  const consultation = await consultations.findConsultation(tx, slug);
  if (consultation === null) return;
  const deadline = consultation.closes;
  for (const { id: delegation } of await consultations.invitedTo(tx, slug))
    if (await notices.tell(tx, { consultation: slug, delegation, notice: "opening", deadline }))
      await queueForDelegation(tx, { kind: "opening", delegation, subject: { consultation: slug } });
};

/** Queues the mails of one piece of news in the caller's transaction; what is rolled back is never sent. */
export const queueMail = async (tx: Transaction, news: News): Promise<void> => {
  switch (news.kind) {
    case "invitation": {
      const { kind, invitation, locale } = news;
      await mails.queueMail(tx, { kind, invitation, locale, subjects: [] });
      return;
    }
    case "draft-returned": {
      const { kind, person, consultation, comment } = news;
      await mails.queueMail(tx, { kind, person, subjects: [{ consultation, comment }] });
      return;
    }
    case "security": {
      const { kind, person, event } = news;
      await mails.queueMail(tx, { kind, person, subjects: [{ event, at: await readClock(tx) }] });
      return;
    }
    case "network-review": {
      const { kind, delegation } = news;
      for (const person of await mails.readersOf(tx, delegation, mailReaders[kind]))
        await mails.queueMail(tx, { kind, person, subjects: [] });
      return;
    }
    case "receipt":
    case "withdrawal":
    case "recorded": {
      const { kind, consultation, delegation, receipt } = news;
      await queueForDelegation(tx, { kind, delegation, subject: { consultation, receipt } });
      return;
    }
    case "opening":
      return queueOpening(tx, news.consultation);
    case "extension":
      return queueExtension(tx, news.consultation, news.delegation);
    case "dispositions":
      for (const { id } of await consultations.invitedTo(tx, news.consultation)) {
        const subject = { consultation: news.consultation };
        await queueForDelegation(tx, { kind: news.kind, delegation: id, subject });
      }
  }
};
