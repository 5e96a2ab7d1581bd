import type { Consultation } from "@rabat/core/consultation";
import { isOpeningDue, remindersDue } from "@rabat/core/mail";
import { consultations, mailCopies, mails, notices, people, readClock, type Transaction } from "@rabat/db";
import { datesFor } from "./dates.ts";
import { queueForDelegation } from "./queue.ts";

const queueDueOf = async (tx: Transaction, consultation: Consultation, now: string): Promise<void> => {
  const { slug } = consultation;
  const submitted = await mails.delegationsInForce(tx, slug);
  for (const { id: delegation } of await consultations.invitedTo(tx, slug)) {
    const dates = await datesFor(tx, consultation, delegation);
    const told = await notices.toldTo(tx, { consultation: slug, delegation });
    const to = { consultation: slug, delegation, deadline: dates.closes };
    const subject = { consultation: slug };
    if (isOpeningDue(dates, now, told)) {
      if (await notices.tell(tx, { ...to, notice: "opening" }))
        await queueForDelegation(tx, { kind: "opening", delegation, subject });
    } else if (!submitted.has(delegation))
      for (const notice of remindersDue(dates, now, told))
        if (await notices.tell(tx, { ...to, notice }))
          await queueForDelegation(tx, { kind: "reminder", delegation, subject });
  }
};

/** Queues the openings and reminders that are due by the database's clock; asked again, it queues nothing. */
export const queueDue = async (tx: Transaction): Promise<void> => {
  const now = await readClock(tx);
  for (const consultation of await consultations.listConsultations(tx))
    await queueDueOf(tx, consultation, now);
  if (await people.hasRealPeople(tx)) await mailCopies.removeCopies(tx);
};
