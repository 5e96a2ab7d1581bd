/** The chain of what the Secretariat drafts in a consultation: answers and next versions. */
export const dispositionChain = (consultation: string): string => `consultation:${consultation}:dispositions`;
