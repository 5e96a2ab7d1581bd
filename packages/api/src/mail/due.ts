import type { Consultation } from "@rabat/core/consultation";
import { isOpeningDue, remindersDue } from "@rabat/core/mail";
import { isReviewMailDue } from "@rabat/core/network";
import {
  consultations,
  mailCopies,
  mails,
  network,
  notices,
  people,
  readClock,
  type Transaction,
} from "@rabat/db";
import { datesFor } from "./dates.ts";
import { queueForDelegation, queueMail } from "./queue.ts";

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

/** Asks each delegation whose oldest entry in the network is due to look at its entries again. */
const queueReviews = async (tx: Transaction, now: string): Promise<void> => {
  for (const { delegation, oldest, told } of await network.reviewsOf(tx))
    if (isReviewMailDue({ oldest, told, now })) await queueMail(tx, { kind: "network-review", delegation });
};

/** Queues the openings, reminders and reviews that are due by the database's clock; asked again, it queues nothing. */
export const queueDue = async (tx: Transaction): Promise<void> => {
  const now = await readClock(tx);
  for (const consultation of await consultations.listConsultations(tx))
    await queueDueOf(tx, consultation, now);
  await queueReviews(tx, now);
  if (await people.hasRealPeople(tx)) await mailCopies.removeCopies(tx);
};
