import { accept, refuse } from "@rabat/core/refusal";
import { invitations } from "@rabat/db";
import { onInvitation } from "./on-invitation.ts";

/** The Secretariat takes an open invitation back: its links open nothing from this moment on. */
export const takeBack = onInvitation("take invitation back", async (tx, which) =>
  (await invitations.takeBackInvitation(tx, which))
    ? accept(null)
    : refuse({ code: "record.not-found", part: "invitation" }),
);
