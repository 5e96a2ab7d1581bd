import { type Locale, readingIn } from "@rabat/core/language";
import type { Letter, LetterItem } from "@rabat/core/mail";
import { instantIn } from "../../ui/dates.ts";
import { type Words, wordsIn } from "../open-data/words.ts";
import type { Block, Description } from "./description.ts";

type Setting = { words: Words; locale: Locale; origin: string; zone: string };

const instantOf = ({ words, locale }: Setting, instant: string, zone: string): string =>
  words("date.instant", {
    instant: instantIn(locale, instant, zone),
    zone: words("date.zone", { zone: zone.replaceAll(/\W/g, "_"), name: zone }),
  });

/** The deadline as it was set, and on the reader's own clock where that shows another time. */
const deadlineFacts = (setting: Setting, { consultation }: LetterItem) => {
  const { words, locale, zone } = setting;
  const { closes } = consultation;
  const isElsewhere = instantIn(locale, closes, zone) !== instantIn(locale, closes, consultation.zone);
  return [
    { term: words("consultation.closing"), value: instantOf(setting, closes, consultation.zone) },
    ...(isElsewhere ? [{ term: words("mail.yourTime"), value: instantOf(setting, closes, zone) }] : []),
  ];
};

type News = Extract<Letter, { items: unknown }>;

const factsOf = (setting: Setting, kind: News["kind"], item: LetterItem) => {
  const { words, zone } = setting;
  const { receipt, drafts } = item;
  const received = receipt
    ? [
        { term: words("receipt.reference"), value: receipt.reference },
        { term: words("receipt.submitted"), value: instantOf(setting, receipt.submitted, zone) },
        { term: words("receipt.comments"), value: String(receipt.comments) },
        { term: words("receipt.hash"), value: receipt.hash },
      ]
    : [];
  return [
    ...(drafts > 0 ? [{ term: words("mail.drafts"), value: String(drafts) }] : []),
    ...received,
    ...(kind === "dispositions" ? [] : deadlineFacts(setting, item)),
  ];
};

const itemBlocks = (setting: Setting, kind: News["kind"], item: LetterItem): Block[] => {
  const { words, locale, origin } = setting;
  const { consultation } = item;
  const title = readingIn(consultation.title, locale);
  const desk = `${origin}/${locale}/delegation/consultations/${consultation.slug}`;
  const action =
    kind === "receipt"
      ? { label: words("mail.openReceipt"), url: `${desk}/receipt` }
      : { label: words("mail.open"), url: desk };
  return [
    { kind: "heading", text: title.text, language: title.language },
    { kind: "facts", facts: factsOf(setting, kind, item) },
    { kind: "action", ...action },
    ...(consultation.demonstration
      ? [{ kind: "note" as const, text: words("consultation.demonstrationText") }]
      : []),
  ];
};

const describeNews = (
  setting: Setting,
  { kind, items }: News,
): Omit<Description, "blocks"> & { blocks: Block[] } => {
  const { words, locale } = setting;
  const [first] = items;
  const title = first ? readingIn(first.consultation.title, locale).text : "";
  const count = items.length;
  const isDated = kind === "opening" || kind === "extension";
  return {
    subject: words(`mail.${kind}.subject`, { count, title }),
    blocks: [
      { kind: "paragraph", text: words(`mail.${kind}.lead`) },
      ...items.flatMap((item) => itemBlocks(setting, kind, item)),
      ...(isDated ? [{ kind: "note" as const, text: words("mail.attached") }] : []),
    ],
  };
};

type Invitation = Extract<Letter, { kind: "invitation" }>["invitation"];

const describeInvitation = (setting: Setting, invitation: Invitation) => {
  const { words, locale, origin, zone } = setting;
  const { delegation, role, expires, token } = invitation;
  const blocks: Block[] = [
    { kind: "paragraph", text: words("mail.invitation.lead") },
    {
      kind: "facts",
      facts: [
        { term: words("invitation.role"), value: words(`role.${role}`) },
        {
          term: words("invitation.delegation"),
          value: delegation ? readingIn(delegation, locale).text : words("invitation.secretariat"),
        },
      ],
    },
    {
      kind: "action",
      label: words("mail.invitation.action"),
      url: `${origin}/${locale}/invitation/${token}`,
    },
    { kind: "note", text: words("mail.invitation.once", { instant: instantOf(setting, expires, zone) }) },
    { kind: "note", text: words("mail.invitation.unexpected") },
  ];
  return { subject: words("mail.invitation.subject"), blocks };
};

type Security = Extract<Letter, { kind: "security" }>;

const describeSecurity = (setting: Setting, { events }: Security) => {
  const { words, locale, origin, zone } = setting;
  const facts = events.map(({ event, at }) => ({
    term: words(`mail.security.event.${event}`),
    value: instantOf(setting, at, zone),
  }));
  const blocks: Block[] = [
    { kind: "paragraph", text: words("mail.security.lead") },
    { kind: "facts", facts },
    { kind: "action", label: words("mail.security.action"), url: `${origin}/${locale}/account` },
    { kind: "note", text: words("mail.security.unexpected") },
  ];
  return { subject: words("mail.security.subject"), blocks };
};

const describeReview = ({ words, locale, origin }: Setting) => {
  const blocks: Block[] = [
    { kind: "paragraph", text: words("mail.network-review.lead") },
    {
      kind: "action",
      label: words("mail.network-review.action"),
      url: `${origin}/${locale}/delegation/network`,
    },
    { kind: "note", text: words("mail.network-review.unexpected") },
  ];
  return { subject: words("mail.network-review.subject"), blocks };
};

const describeLetter = (setting: Setting, letter: Letter) => {
  if (letter.kind === "network-review") return describeReview(setting);
  if (letter.kind === "invitation") return describeInvitation(setting, letter.invitation);
  return letter.kind === "security" ? describeSecurity(setting, letter) : describeNews(setting, letter);
};

/** What a letter says, in its reader's language. */
export const describe = (letter: Letter, origin: string): Description => {
  const { locale, zone, name } = letter.to;
  const words = wordsIn(locale);
  const setting = { words, locale, origin, zone };
  const { subject, blocks } = describeLetter(setting, letter);
  const greeting = name ? words("mail.greeting", { name }) : words("mail.greetingUnnamed");
  return {
    subject,
    blocks: [
      { kind: "paragraph", text: greeting },
      ...blocks,
      { kind: "note", text: words("mail.automatic") },
    ],
  };
};
