export { decideKeepEntry } from "./decide.ts";
export { NetworkDraft, NetworkEntry, networkLimit } from "./entry.ts";
export { isReviewDue, isReviewMailDue, reminderDays, reviewedBy, reviewMonths } from "./review.ts";
