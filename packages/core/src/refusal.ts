/**
 * Every expected "no" of the product, one closed union. A refusal travels as its code and its particulars;
 * its sentence is in `refusal-sentences/`, one file per language. Throwing is for bugs.
 */
type Particulars = {
  "cap.empty": object;
  "cap.too-long": { limit: number };
  "cap.unreadable": { part: string };
  "cap.level-order": { part: string };
  "cap.unknown-area": { part: string };
  "cap.unknown-objective": { part: string };
  "cap.unknown-action": { part: string };
  "cap.reversed-range": { part: string };
  "cap.contradiction": { part: string; parent: string };
  "cap.other-plan": { part: string };
  "framework.empty": { plan: string };
  "framework.too-long": { plan: string; limit: number };
  "framework.unreadable": { plan: string; part: string };
  "framework.level-order": { plan: string; part: string };
  "framework.unknown-part": { plan: string; part: string };
  "framework.contradiction": { plan: string; part: string; parent: string };
  "framework.not-named": { plan: string; part: string };
  "framework.mixed": { plan: string; part: string };
  "text.required": { field: string };
  "text.too-long": { field: string; limit: number; length: number };
  "text.forbidden-character": { field: string; character: string };
  "input.invalid": { field: string };
  "actor.sign-in-required": object;
  "actor.not-permitted": object;
  "record.not-found": { part: string };
  "consultation.not-yet-open": { opens: string };
  "consultation.closed": { closed: string };
  "consultation.announced": object;
  "consultation.not-announced": object;
  "consultation.frozen": object;
  "consultation.still-open": object;
  "consultation.archived": object;
  "preparation.stale": { version: number };
  "preparation.title-reserved": { field: string };
  "preparation.closes-before-opening": { field: string };
  "preparation.opening-passed": { opens: string };
  "preparation.no-texts": object;
  "preparation.too-many-texts": { limit: number };
  "preparation.not-frozen": object;
  "preparation.nobody-invited": object;
  "import.empty": object;
  "import.not-text": object;
  "import.no-columns": object;
  "import.no-text": object;
  "import.unknown-kind": { part: string };
  "import.unreadable-label": { part: string };
  "import.kind-contradicts-label": { part: string };
  "import.label-taken": { part: string };
  "import.open-quotation": object;
  "import.too-many-cells": { limit: number };
  "import.nothing-to-add": object;
  "delegation.not-invited": object;
  "comment.wording-unchanged": { field: string };
  "comment.wording-without-paragraph": { field: string };
  "comment.stale": { version: number };
  "comment.changed-meanwhile": { version: number };
  "comment.not-editable": { state: string };
  "comment.not-saved-while-typing": { state: string };
  "contribution.empty": object;
  "contribution.changed-since-check": object;
  "contribution.late-decided": object;
  "deadline.not-before-closing": { closes: string };
  "extension.not-later": { closes: string };
  "member.last-focal-point": object;
  "secretariat.already-member": object;
  "secretariat.already-proposed": object;
  "secretariat.last-head": object;
  "secretariat.not-open": object;
  "secretariat.own-role": object;
  "secretariat.role-unchanged": object;
  "secretariat.second-person": object;
  "silence.takes-no-comments": object;
  "silence.not-here": object;
  "silence.already-broken": object;
  "silence.too-short": { hours: number };
  "disposition.stale": { version: number };
  "disposition.comment-changed": object;
  "disposition.own-review": object;
  "disposition.already-reviewed": object;
  "answers.before-closing": { closes: string };
  "answers.published": object;
  "answers.late-undecided": { contributions: number };
  "answers.incomplete": { rows: number };
  "answers.own-draft": { rows: number };
  "answers.changed-since-check": object;
  "withholding.already": object;
  "withholding.none": object;
  "version.stale": { revision: number };
  "version.unchanged": { field: string };
  "group.comment-elsewhere": { name: string };
  "group.stale": { version: number };
  "group.too-few": { least: number };
  "group.too-many": { limit: number };
  "network.stale": { version: number };
  "network.too-many": { limit: number };
  "mail.not-given-up": object;
  "revision.stale": { version: number };
  "revision.unchanged": object;
  "revision.key-taken": { field: string };
  "revision.key-unreadable": { field: string };
  "revision.own-draft": object;
  "revision.already-published": object;
  "revision.not-published": object;
  "revision.depended-on": { count: number };
  "revision.ends-before-start": { field: string };
  "revision.unknown-name": { field: string; name: string };
  "revision.address-not-secure": { field: string };
  "file.not-taken": { field: string };
  "file.too-many-at-once": { field: string };
  "file.too-large": { field: string; limit: number };
  "file.unpacks-too-large": { field: string };
  "sign-in.failed": object;
  "sign-in.needs-secure-address": object;
  "sign-in.too-many": { seconds: number };
  "sign-in.expired": object;
  "code.not-accepted": { field: string };
  "passkey.not-accepted": object;
  "proof.needed": object;
  "proof.failed": object;
  "factor.last": object;
  "factor.too-many": { limit: number };
  "account.demonstration": object;
  "invitation.not-valid": object;
  "invitation.already-open": object;
  "invitation.account-elsewhere": object;
  "password.too-short": { field: string; least: number };
  "password.too-common": { field: string };
  "form.from-elsewhere": object;
  "form.too-large": { limit: number };
  "form.not-readable": object;
  "receipt.no-match": object;
  "database.unavailable": object;
};

export type RefusalCode = keyof Particulars;
export type Refusal = { [Code in RefusalCode]: { code: Code } & Particulars[Code] }[RefusalCode];

export type Accepted<Value> = { ok: true; value: Value };
export type Refused = { ok: false; refusals: [Refusal, ...Refusal[]] };
export type Result<Value> = Accepted<Value> | Refused;

/**
 * What a decision answers when it says yes.
 *
 * @example accept(29) // → { ok: true, value: 29 }
 */
export const accept = <Value>(value: Value): Accepted<Value> => ({ ok: true, value });

/**
 * What a decision answers when it says no: one reason at least, each a code of the closed union with its particulars.
 *
 * @example refuse({ code: "cap.unknown-action", part: "30" })
 * // → { ok: false, refusals: [{ code: "cap.unknown-action", part: "30" }] }
 */
export const refuse = (first: Refusal, ...others: Refusal[]): Refused => ({
  ok: false,
  refusals: [first, ...others],
});
