import { accept, refuse } from "@rabat/core/refusal";
import { invitations } from "@rabat/db";
import { queueMail } from "../mail/queue.ts";
import { onInvitation } from "./on-invitation.ts";

/** Mails the same invitation once more, with its days anew; also one that has lapsed, while nobody has accepted it. */
export const sendAgain = onInvitation("send invitation again", async (tx, { locale, ...which }) => {
  if (!(await invitations.renewInvitation(tx, which)))
    return refuse({ code: "record.not-found", part: "invitation" });
  await queueMail(tx, { kind: "invitation", invitation: which.id, locale });
  return accept(null);
});
