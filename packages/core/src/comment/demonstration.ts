import { demonstrationActors } from "../partner/demonstration.ts";
import type { Comment } from "./comment.ts";
import type { Disposition } from "./disposition.ts";

/** A fictitious delegation's comment to try the rules with: submitted in time, in its second version. */
export const demonstrationComment: Comment = {
  id: "00000000-0000-4000-8000-00000000000a",
  paragraph: "demonstration-text-R1",
  type: "substantive",
  position: "support-with-amendment",
  comment: "A directory is enough.",
  proposedText: "Set up a directory.",
  language: "en",
  confidential: false,
  delegation: demonstrationActors.contributor.delegation,
  author: { person: demonstrationActors.contributor.person, name: "Contributor" },
  state: "submitted",
  version: 2,
  saved: "2026-11-20T12:00:00.000Z",
  returned: null,
  late: null,
  onBehalf: null,
  withheld: null,
};

/** The answer that an officer drafted to it. */
export const demonstrationDisposition: Disposition = {
  decision: "accepted-in-principle",
  reason: "A directory comes first.",
  drafter: { person: demonstrationActors.officer.person, name: "Officer" },
  version: 1,
  saved: "2026-12-02T09:00:00.000Z",
  answered: {
    type: "substantive",
    position: "support-with-amendment",
    comment: "A directory is enough.",
    proposedText: "Set up a directory.",
  },
  reviewer: null,
};
