/** A start that cannot go on for a reason the person at the keyboard can act on: one sentence, no stack. */
export class Refused extends Error {}
