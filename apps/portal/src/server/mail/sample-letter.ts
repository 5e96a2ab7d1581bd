import type { Locale } from "@rabat/core/language";
import { type Letter, type LetterItem, type MailKind, SecurityEvent } from "@rabat/core/mail";

const consultation = {
  slug: "results-2023-2024",
  title: {
    en: "Results of the thematic meetings 2023–2024",
    fr: "Résultats des réunions thématiques 2023-2024",
  },
  opens: "2026-11-01T09:00:00.000Z",
  closes: "2026-12-18T17:00:00.000Z",
  zone: "Europe/Brussels",
  graceMinutes: 10,
  demonstration: true,
  moved: 1,
};

const receipt = {
  reference: "RP-7Q2M-9KXD-4T8W-1ABC",
  submitted: "2026-12-01T09:30:00.000Z",
  comments: 19,
  hash: "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
};

/** One letter of a kind, as the api makes them. */
export const sampleLetter = (kind: MailKind, locale: Locale): Letter => {
  const head = {
    id: `5f0c2f86-0000-4000-8000-00000000000${locale.length}`,
    messageId: `<${kind}.${locale}@portal.example.org>`,
    queued: "2026-11-25T08:00:00.000Z",
    to: {
      email: `${kind}.${locale}@demonstration.invalid`,
      name: locale === "ar" ? "أمينة" : "Amina Łukasz “the Deputy” Ndèye",
      locale,
      zone: "Africa/Dakar",
      demonstration: true,
    },
  };
  if (kind === "invitation") {
    const delegation = {
      en: "Delegation A (fictitious)",
      fr: "Délégation A (fictive)",
      ar: "الوفد A (وهمي)",
    };
    const expires = "2026-12-02T08:00:00.000Z";
    return { ...head, kind, invitation: { token: "a-token_of-32", role: "deputy", delegation, expires } };
  }
  if (kind === "network-review") return { ...head, kind };
  if (kind === "security") {
    const events = SecurityEvent.options.map((event) => ({ event, at: "2026-11-25T07:59:00.000Z" }));
    return { ...head, kind, events };
  }
  const item: LetterItem = {
    consultation,
    drafts: kind === "draft-returned" ? 3 : 0,
    receipt: kind === "receipt" || kind === "withdrawal" ? receipt : null,
  };
  return { ...head, kind, items: [item] };
};
