// The calls about comments and contributions that are refused: for the table of refusals.

import { commentForm } from "./testing.ts";

type Case = readonly [code: string, as: string, procedure: string, input: object];

type World = {
  slugs: Record<"open" | "announced" | "closed" | "answered" | "silence", string>;
  submitted: string;
  decision: object;
  proposed: string;
  own: string;
  focalPoint: string;
  other: string;
  unchanged: string;
};

export const draft = (consultation: string, changes: object = {}) => {
  const { form: _drawn, ...rest } = commentForm({ consultation, ...changes });
  return rest;
};

export const commentCases = ({ slugs, submitted, decision, proposed, own, ...others }: World): Case[] => {
  const { focalPoint, other, unchanged } = others;
  const { open, announced, closed, answered, silence } = slugs;
  const step = { consultation: open, id: proposed, version: 2 };
  const checked = [{ id: own, version: 1 }];
  return [
    ["actor.sign-in-required", "visitor", "comment.save", draft(open)],
    ["actor.not-permitted", "deputy.a", "contribution.submit", { consultation: open, checked }],
    ["actor.not-permitted", "contributor.a", "comment.clear", step],
    ["actor.not-permitted", "officer", "consultation.extend", { consultation: open }],
    ["actor.not-permitted", "head", "silence.break", { consultation: silence, reason: "No." }],
    ["record.not-found", "focal-point.b", "comment.clear", step],
    ["record.not-found", "focal-point.a", "member.remove", { person: other }],
    ["record.not-found", "head", "delegation.people", { delegation: "nowhere" }],
    [
      "record.not-found",
      "head",
      "delegation.invite",
      { delegation: "nowhere", email: "nobody@demonstration.invalid", name: "A fictitious person" },
    ],
    ["record.not-found", "head", "invitation.takeBack", { delegation: "demonstration-a", invitation: other }],
    ["record.not-found", "head", "delegation.endAccess", { delegation: "demonstration-a", person: other }],
    ["record.not-found", "officer", "contribution.decideLate", { ...decision, reference: "RP-0" }],
    ["record.not-found", "focal-point.a", "comment.save", draft("no-such-consultation")],
    ["record.not-found", "officer", "calendar.revoke", {}],
    ["text.required", "deputy.a", "comment.returnToAuthor", { ...step, reason: " " }],
    ["text.required", "focal-point.a", "silence.break", { consultation: silence, reason: "" }],
    ["text.too-long", "contributor.a", "comment.save", draft(open, { comment: "x".repeat(10_001) })],
    ["text.forbidden-character", "contributor.a", "comment.save", draft(open, { comment: "a\u202eb" })],
    ["input.invalid", "focal-point.a", "member.changeRole", { person: focalPoint, role: "officer" }],
    [
      "input.invalid",
      "contributor.a",
      "account.save",
      { name: "Fatou", locale: "en", zone: "Europe/Atlantis" },
    ],
    [
      "input.invalid",
      "focal-point.a",
      "deadline.set",
      { consultation: open, local: "2027-02-29T12:00", zone: "UTC" },
    ],
    [
      "input.invalid",
      "head",
      "consultation.extend",
      { consultation: open, delegation: null, local: "2027-03-28T02:30" },
    ],
    ["consultation.not-yet-open", "contributor.a", "comment.save", draft(announced)],
    ["consultation.closed", "focal-point.b", "contribution.withdraw", { consultation: closed }],
    ["consultation.closed", "contributor.a", "comment.save", draft(answered)],
    ["consultation.closed", "focal-point.a", "contribution.submit", { consultation: answered, checked: [] }],
    ["delegation.not-invited", "focal-point.c", "comment.save", draft(open)],
    ["delegation.not-invited", "focal-point.c", "comment.others", { consultation: open }],
    ["comment.wording-unchanged", "contributor.a", "comment.save", draft(open, { proposedText: unchanged })],
    ["comment.wording-without-paragraph", "contributor.a", "comment.save", draft(open, { paragraph: null })],
    ["comment.changed-meanwhile", "deputy.a", "comment.clear", { ...step, version: 1 }],
    [
      "comment.changed-meanwhile",
      "deputy.a",
      "comment.clearAll",
      { consultation: open, checked: [{ id: proposed, version: 1 }] },
    ],
    ["comment.stale", "focal-point.a", "comment.save", draft(open, { edits: { id: own, version: 0 } })],
    ["comment.not-editable", "contributor.a", "comment.propose", step],
    [
      "comment.not-editable",
      "focal-point.b",
      "comment.save",
      draft(open, { edits: { id: submitted, version: 2 } }),
    ],
    [
      "comment.not-saved-while-typing",
      "focal-point.a",
      "comment.save",
      draft(open, { autosave: true, edits: { id: step.id, version: step.version } }),
    ],
    ["contribution.empty", "focal-point.b", "contribution.submit", { consultation: open, checked: [] }],
    ["contribution.empty", "focal-point.a", "contribution.withdraw", { consultation: open }],
    [
      "contribution.changed-since-check",
      "focal-point.a",
      "contribution.submit",
      { consultation: open, checked: [] },
    ],
    ["contribution.late-decided", "head", "contribution.decideLate", decision],
    [
      "deadline.not-before-closing",
      "focal-point.a",
      "deadline.set",
      { consultation: open, local: "2090-01-01T12:00", zone: "Africa/Casablanca" },
    ],
    [
      "extension.not-later",
      "head",
      "consultation.extend",
      { consultation: open, delegation: null, local: "2020-01-01T12:00" },
    ],
    ["member.last-focal-point", "focal-point.a", "member.changeRole", { person: focalPoint, role: "deputy" }],
    ["member.last-focal-point", "focal-point.a", "member.remove", { person: focalPoint }],
    ["silence.takes-no-comments", "contributor.a", "comment.save", draft(silence)],
    ["silence.not-here", "focal-point.a", "silence.break", { consultation: open, reason: "No mandate." }],
    ["silence.already-broken", "focal-point.b", "silence.break", { consultation: silence, reason: "Again." }],
    ["receipt.no-match", "visitor", "contribution.verify", { reference: "RP-0000-0000-0000", hash: "0" }],
  ];
};
