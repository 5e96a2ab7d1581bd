import { randomBytes } from "node:crypto";
import { stageAt } from "@rabat/core/consultation";
import { type Letter, type LetterItem, lastOfEach } from "@rabat/core/mail";
import { isReviewDue } from "@rabat/core/network";
import {
  audit,
  consultations,
  invitations,
  type MailSubject,
  mails,
  network,
  notices,
  readClock,
  type Transaction,
} from "@rabat/db";
import { datesFor, timesMoved } from "./dates.ts";

type Mail = mails.Mail;
type Head = Pick<Letter, "id" | "messageId" | "queued">;

/** An invitation with a link of its own: its secret is nowhere but in the mail. */
const invitationLetter = async (tx: Transaction, mail: Mail, head: Head): Promise<Letter | null> => {
  const found = mail.invitation && (await invitations.findOpenInvitation(tx, mail.invitation));
  if (!found || found.email === null) return null;
  const { id: invitation, email, name, role, expires } = found;
  const token = randomBytes(24).toString("base64url");
  await invitations.insertInvitationLink(tx, { invitation, tokenHash: audit.sha256(token) });
  const delegation = found.delegation ? await mails.findDelegationName(tx, found.delegation) : null;
  const demonstration = delegation?.kind === "demonstration";
  const to = { email, name, locale: mail.locale ?? "en", zone: "Europe/Brussels", demonstration };
  return {
    ...head,
    kind: "invitation",
    to,
    invitation: { token, role, delegation: delegation?.name ?? null, expires },
  };
};

const consultationsIn = ({ subjects }: Mail): MailSubject[] =>
  subjects.flatMap((subject) => ("consultation" in subject ? [subject] : []));

type About = { mail: Mail; delegation: string; now: string; submitted: ReadonlySet<string> };

/** Whether a mail still says what is so when its turn comes, perhaps a day after it was queued. */
const isStillSo = ({ mail, delegation, now, submitted }: About, dates: Parameters<typeof stageAt>[0]) => {
  const stage = stageAt(dates, now);
  if (mail.kind === "reminder") return stage === "open" && !submitted.has(delegation);
  return mail.kind === "opening" || mail.kind === "extension" ? stage === "open" : true;
};

const itemOf = async (
  tx: Transaction,
  slug: string,
  { mail, delegation, now }: Omit<About, "submitted">,
): Promise<LetterItem | null> => {
  const held = await consultations.findConsultation(tx, slug);
  if (held === null) return null;
  const dates = await datesFor(tx, held, delegation);
  const { title, opens, closes, zone, graceMinutes, demonstration, ...rest } = dates;
  const submitted = await mails.delegationsInForce(tx, slug);
  if (!isStillSo({ mail, delegation, now, submitted }, { ...rest, opens, closes, graceMinutes })) return null;
  const moved = timesMoved(await notices.toldTo(tx, { consultation: slug, delegation }));
  const about = consultationsIn(mail).filter((subject) => subject.consultation === slug);
  const drafts = new Set(about.flatMap(({ comment }) => (comment ? [comment] : []))).size;
  const reference = about.flatMap(({ receipt }) => (receipt ? [receipt] : [])).at(-1);
  const receipt = reference ? await mails.findLetterReceipt(tx, reference) : null;
  const consultation = { slug, title, opens, closes, zone, graceMinutes, demonstration, moved };
  return { consultation, drafts, receipt };
};

/** The facts of a mail as they are now; null where it has nothing left to say. */
export const letterOf = async (tx: Transaction, mail: Mail): Promise<Letter | null> => {
  const head = { id: mail.id, messageId: mail.messageId ?? "", queued: mail.queued };
  if (mail.kind === "invitation") return invitationLetter(tx, mail, head);
  const reader = mail.person && (await mails.findReader(tx, mail.person));
  if (!reader) return null;
  const { email, name, locale, zone, demonstration, delegation } = reader;
  const to = { email, name, locale, zone, demonstration };
  if (mail.kind === "security") {
    const events = mail.subjects.flatMap((subject) => ("event" in subject ? [subject] : []));
    return { ...head, kind: mail.kind, to, events: lastOfEach(events) };
  }
  if (delegation === null) return null;
  const now = await readClock(tx);
  if (mail.kind === "network-review") {
    const oldest = await network.oldestOf(tx, delegation);
    return oldest !== null && isReviewDue(oldest, now) ? { ...head, kind: mail.kind, to } : null;
  }
  const items: LetterItem[] = [];
  for (const slug of new Set(consultationsIn(mail).map(({ consultation }) => consultation))) {
    const item = await itemOf(tx, slug, { mail, delegation, now });
    if (item !== null) items.push(item);
  }
  return items.length === 0 ? null : { ...head, kind: mail.kind, to, items };
};
