export { decideKeepEntry } from "./decide.ts";
export { NetworkDraft, NetworkEntry, networkLimit } from "./entry.ts";
export { isReviewMailDue, reminderDays, reviewedBy, reviewMonths } from "./review.ts";
