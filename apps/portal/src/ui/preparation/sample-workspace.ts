import { byName, type Delegation } from "@rabat/core/partner";
import type { Workspace } from "../../server/workspace.ts";
import type { Preparing } from "./preparing.ts";

/** A place in the audience that nobody has yet, so that there is something to look at. */
const somebody = (name: { en: string; fr: string }): Delegation => ({
  id: "",
  kind: "country",
  standing: "partner",
  name,
});

/**
 * The workspace as the focal point of a delegation meets it on the day it opens: nothing written yet. Its links lead
 * to the preview itself.
 */
export const sampleWorkspace = (
  { known, locale, account, base }: Preparing,
  nobody: { en: string; fr: string },
): Workspace => {
  const { consultation, paragraphs, invited, changes } = known;
  const delegation = invited.toSorted(byName(locale))[0] ?? somebody(nobody);
  const isSilence = consultation.kind === "silence";
  const role = "focal-point";
  return {
    ...{ locale, delegation, consultation, paragraphs, changes },
    stage: "open",
    internalDeadline: null,
    clearance: "one-step",
    silence: isSilence ? { outcome: "pending", own: null } : null,
    ...{ comments: [], included: [], leftBehind: [], receipts: [], answers: [] },
    account: { ...account, role, delegation },
    delegate: { kind: "delegate", person: account.person, delegation: delegation.id, role },
    base: `${base}/preview#`,
    isWriting: !isSilence,
  };
};
