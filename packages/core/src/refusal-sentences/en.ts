import type { RefusalCode } from "../refusal.ts";

export const en: Record<RefusalCode, string> = {
  "cap.empty": "There is no CAP line: write at least one of areas, objectives and actions.",
  "cap.too-long": "A CAP line has at most {limit} characters.",
  "cap.unreadable":
    "“{part}” cannot be read as a part of a CAP line; write for example “Area 3 | Objective 5b | Actions 16-17”.",
  "cap.level-order":
    "“{part}” is out of place: a CAP line names areas, then objectives, then actions, each once.",
  "cap.unknown-area": "There is no Area {part}: the Cadiz Action Plan has areas 1 to 5.",
  "cap.unknown-objective":
    "There is no Objective {part}: the Cadiz Action Plan has objectives 1 to 10, the fifth as 5a and 5b.",
  "cap.unknown-action": "There is no Action {part}: the Cadiz Action Plan has actions 1 to 29.",
  "cap.reversed-range": "The range “{part}” runs backwards; write the lower number first.",
  "cap.contradiction": "This is not a line of the Cadiz Action Plan: there, {part} belongs to {parent}.",
  "cap.other-plan": "“{part}” names another plan; only the Cadiz Action Plan 2023-2027 can be read here.",
  "framework.empty":
    "This line names no part of “{plan}”: write at least one area, objective or action that it has.",
  "framework.too-long": "A line of “{plan}” has at most {limit} characters.",
  "framework.unreadable":
    "“{part}” cannot be read as a part of a line of “{plan}”; write a level and its numbers, such as “Objective 2” or “Actions 1-3, 5”.",
  "framework.level-order":
    "“{part}” is out of place: a line of “{plan}” names areas, then objectives, then actions, each once.",
  "framework.unknown-part": "There is no {part} in “{plan}”.",
  "framework.contradiction": "This is not a line of “{plan}”: there, {part} belongs to {parent}.",
  "framework.not-named": "“{part}” is not the name of “{plan}”; begin the line with that name.",
  "framework.mixed":
    "This list also refers to another framework ({part}); “{plan}” is counted by its own references alone.",
  "text.required": "{field}: write something.",
  "text.too-long": "{field}: this is {length} characters long; at most {limit} are possible.",
  "text.forbidden-character":
    "{field}: the text holds an invisible control character ({character}); remove it.",
  "input.invalid": "{field}: this answer cannot be read; choose or write it again.",
  "actor.sign-in-required": "Sign in to continue.",
  "actor.not-permitted": "Your role does not allow this.",
  "record.not-found": "There is no such entry, or it is not for you.",
  "consultation.not-yet-open": "This consultation is not open yet; it opens on {opens}.",
  "consultation.closed": "This consultation closed on {closed}; nothing was changed.",
  "consultation.announced":
    "This consultation has been announced: its text, details and audience no longer change.",
  "consultation.not-announced": "This consultation has not been announced yet.",
  "consultation.frozen": "The text is frozen: it can never change again.",
  "consultation.still-open":
    "Delegations can still write here; close the consultation first, and let its grace pass.",
  "consultation.archived": "This consultation has been archived; nothing was changed.",
  "preparation.stale":
    "A colleague changed this preparation in the meantime. What you wrote is kept; compare it with what is held now, then save again.",
  "preparation.title-reserved": "{field}: this word is reserved in addresses; write a longer title.",
  "preparation.closes-before-opening": "{field}: the closing has to be later than the opening.",
  "preparation.opening-passed": "The date of opening, {opens}, has passed: set a later one, or open at once.",
  "preparation.no-texts": "The list holds no text yet; add at least one before it is frozen.",
  "preparation.too-many-texts": "A list holds at most {limit} texts; nothing was added.",
  "preparation.not-frozen": "The text is not frozen yet: freeze it before the consultation is announced.",
  "preparation.nobody-invited": "Nobody is invited yet: choose at least one delegation.",
  "import.empty": "There is nothing to read here: paste some text, or choose a file that holds some.",
  "import.not-text": "This file is not a text table; save it as CSV, then choose it again.",
  "import.no-columns":
    "The first line names no column with text: it needs “English” or “French”, and may name “label” and “kind”.",
  "import.no-text": "This line holds no text, neither English nor French.",
  "import.unknown-kind": "“{part}” is no kind of text: write conclusion, recommendation or theme.",
  "import.unreadable-label": "“{part}” is no label: write C, R or T and a number, such as R12.",
  "import.kind-contradicts-label": "The label “{part}” belongs to another kind than the one beside it.",
  "import.label-taken": "The label {part} is taken, in the list or on an earlier line.",
  "import.open-quotation": "A quotation mark on this line is never closed; what follows it cannot be read.",
  "import.too-many-cells": "This line has more cells than the {limit} columns that the first line names.",
  "import.nothing-to-add": "No line gives a text that could be added; nothing was changed.",
  "delegation.not-invited": "Your delegation is not invited to this consultation.",
  "comment.wording-unchanged": "The proposed wording is the same as the text; change it or leave it empty.",
  "comment.wording-without-paragraph":
    "A wording can be proposed for one paragraph, not for the text as a whole.",
  "comment.stale":
    "This comment was saved elsewhere in the meantime. Your text is kept below, beside the other one: choose, then save again.",
  "comment.changed-meanwhile":
    "This comment changed in the meantime; nothing was done. Read it as it is now, then repeat the step.",
  "comment.not-editable": "This comment can no longer be changed: it has been handed on.",
  "comment.not-saved-while-typing":
    "This text has been handed on: it is not saved while you type. Save it yourself.",
  "contribution.empty": "There is nothing to submit: write at least one comment first.",
  "contribution.changed-since-check":
    "The comments have changed since you checked them; check them again, then submit.",
  "contribution.late-decided": "The Secretariat has already decided on this late contribution.",
  "deadline.not-before-closing": "An internal deadline lies between now and the closing on {closes}.",
  "extension.not-later": "The new closing has to be later than now and than the present one, {closes}.",
  "secretariat.already-member": "This address already belongs to a person of the Secretariat.",
  "secretariat.already-proposed": "A proposal about this person is already open; decide on it first.",
  "secretariat.last-head": "The Secretariat always keeps a head: propose another one first.",
  "secretariat.not-open": "This proposal has been decided on, taken back or has lapsed; nothing was changed.",
  "secretariat.own-role": "Nobody proposes a role for themselves: another head has to.",
  "secretariat.role-unchanged": "The person already has this role.",
  "secretariat.second-person":
    "A second person decides on this: a head who neither proposed it nor is concerned by it, or an officer where there is no such head.",
  "member.last-focal-point": "A delegation always keeps a focal point: name another one first.",
  "silence.takes-no-comments":
    "This is a silence procedure: it takes no comments. Silence is kept, or broken with a reason.",
  "silence.not-here": "This consultation is not a silence procedure: write comments instead.",
  "silence.already-broken": "Your delegation has already broken silence.",
  "silence.too-short": "A silence procedure lasts at least {hours} hours.",
  "disposition.stale":
    "A colleague saved an answer to this comment in the meantime. Yours is kept below; read both, then save again.",
  "disposition.comment-changed":
    "The delegation has changed this comment since you read it. Your answer is kept below; read the comment again, then save.",
  "disposition.own-review": "You wrote this answer last; somebody else has to review it.",
  "disposition.already-reviewed": "This answer has been reviewed as it stands; nothing was changed.",
  "answers.before-closing": "Answers are published after the closing, on {closes}; nothing was changed.",
  "answers.published": "The answers have been published; nothing was changed.",
  "answers.late-undecided":
    "Late contributions wait for a decision ({contributions}): accept them or leave them aside first.",
  "answers.incomplete": "Rows without an answer to the present text ({rows}): answer each of them first.",
  "answers.own-draft":
    "You wrote this last, and nobody else has reviewed it ({rows}): a second person has to review it, or to publish.",
  "answers.changed-since-check":
    "The answers have changed since you checked them; check them again, then publish.",
  "withholding.already": "This comment is already withheld; nothing was changed.",
  "withholding.none": "This comment is not withheld; nothing was changed.",
  "version.stale":
    "A colleague saved another draft of this paragraph in the meantime. Yours is kept below; read both, then save again.",
  "version.unchanged": "{field}: this is the frozen text itself; change it, or keep no next version.",
  "group.comment-elsewhere":
    "One of these comments is in the group “{name}” already; take it out of there first.",
  "group.stale":
    "A colleague has changed this group in the meantime. What you wrote is kept below; read the group again, then send again.",
  "group.too-few": "Too few comments are ticked: this takes {least} at least.",
  "group.too-many": "A group holds {limit} comments at most.",
  "network.stale":
    "A colleague has changed this entry in the meantime. What you wrote is kept below; look at the entry as it is now, then save again.",
  "network.too-many": "A delegation keeps {limit} entries at most.",
  "mail.not-given-up":
    "This mail is not a dead letter any more: it is on its way or has arrived. Nothing was sent.",
  "revision.stale":
    "A colleague saved another version in the meantime. Yours is kept below; read both, then save again.",
  "revision.unchanged": "Nothing differs from the last version; change something, then save.",
  "revision.key-taken": "There is an entry under this name already; choose another name, or open that one.",
  "revision.key-unreadable":
    "This cannot be a permanent name: write small letters, digits and hyphens, such as “geneva-2023”, or a reference such as “geneva-2023-R1”.",
  "revision.own-draft": "You drafted this version last: somebody else who is a head publishes it.",
  "revision.already-published": "This version is published already; there is nothing to do.",
  "revision.not-published": "This is not published: there is nothing to withdraw.",
  "revision.depended-on": "Published entries belong to this one ({count}): withdraw those first.",
  "revision.ends-before-start": "{field}: the end lies before the beginning.",
  "revision.unknown-name": "{field}: the record knows no “{name}”.",
  "revision.address-not-secure": "{field}: write a whole address that begins with https://.",
  "file.not-taken":
    "{field}: only PDF, Word, Excel, PowerPoint, PNG and JPEG files are taken, without macros, and the name has to end as the content is.",
  "file.too-many-at-once":
    "{field}: several files are arriving at this moment, and this one was not kept. Choose it again in a minute.",
  "file.too-large": "{field}: the file is larger than {limit} megabytes.",
  "file.unpacks-too-large": "{field}: the file would unpack to far more than it is; it was not kept.",
  "sign-in.failed": "The e-mail address and the password do not match an account.",
  "sign-in.needs-secure-address": "Signing in needs a secure address (https); open the portal there.",
  "sign-in.too-many": "There were too many tries. Wait {seconds} seconds, then try again.",
  "sign-in.expired": "This sign-in has expired or was used already; begin again with your password.",
  "code.not-accepted":
    "This code is not right, or it has been used. Enter the newest code, or a recovery code that you have not used.",
  "passkey.not-accepted": "The passkey was not accepted; try again, or sign in with your password.",
  "proof.needed": "Nothing was changed yet: this first needed a fresh proof that it is you. Send it again.",
  "proof.failed": "The password or the code is not right.",
  "factor.last": "This is your last second factor; add another before you remove it.",
  "factor.too-many": "An account holds at most {limit} passkeys; remove one first.",
  "account.demonstration": "A demonstration account keeps its password and has no second factor.",
  "invitation.already-open":
    "An invitation to this address is already open; send that one again, or take it back first.",
  "invitation.not-valid":
    "This invitation has been used, has expired or never existed; ask whoever invited you for a new one.",
  "invitation.account-elsewhere":
    "This e-mail address already has an account in the portal, and an account belongs to one delegation at a time. Once it has been removed there, this invitation can be used.",
  "password.too-short": "Choose a password of at least {least} characters.",
  "password.too-common": "This password is easily guessed; choose another.",
  "form.from-elsewhere":
    "This form did not come from this site; nothing was changed. Open the page here and send it again.",
  "form.too-large": "The form is larger than {limit} megabytes; nothing was changed.",
  "form.not-readable": "The form could not be read; nothing was changed. Open the page again.",
  "receipt.no-match": "No receipt has this reference and this hash.",
  "database.unavailable":
    "The record cannot be reached at the moment; nothing was changed. Try again in a minute.",
};
