import { z } from "zod";
import { sameWording } from "../comment/wording.ts";
import { type WorkingLanguage, workingLanguages } from "../language/locale.ts";
import { OfficialText } from "../language/schema.ts";
import { boundedText } from "../language/text.ts";
import { type Actor, permit } from "../partner/index.ts";
import { accept, type Result, refuse } from "../refusal.ts";
import { Instant, type Paragraph } from "./consultation.ts";
import { isAnswered, type Stage } from "./stage.ts";

/** The draft of a paragraph's next version; each revision is kept, the last one counts. */
export const NextVersion = z.object({
  reference: z.string(),
  version: z.int().positive(),
  revision: z.int().positive(),
  text: OfficialText,
  hash: z.string(),
  drafter: z.object({ person: z.uuid(), name: z.string() }),
  saved: Instant,
});
export type NextVersion = z.infer<typeof NextVersion>;

/** What everybody reads of it once it is published with the answers. */
export const PublishedVersion = NextVersion.pick({ reference: true, version: true, text: true, hash: true });
export type PublishedVersion = z.infer<typeof PublishedVersion>;

const limit = 10_000;

/** The wordings that a form brings, by language: those in which the frozen text is held are needed. */
export const VersionWordings = z.object({
  en: boundedText({ field: "en", limit }),
  fr: boundedText({ field: "fr", limit }),
});
export type VersionWordings = z.infer<typeof VersionWordings>;

/**
 * The working languages in which a frozen text is held: those that its next version is written in.
 *
 * @example languagesToWrite(demonstrationParagraph) // → ["en", "fr"]
 */
export const languagesToWrite = ({ text }: Pick<Paragraph, "text">): WorkingLanguage[] =>
  workingLanguages.filter((language) => text[language] !== undefined);

/**
 * What the next revision of a paragraph's next version is: number, revision, and the text in the languages of the
 * frozen one. `wordings` null: there is to be none. Refuses once the answers are published, over a revision that was
 * not read, a language left empty, and the frozen text itself.
 *
 * @example
 * const given = { stage: "closed", paragraph: demonstrationParagraph, latestRevision: 0 } as const;
 * const wordings = { en: "Set up a directory.", fr: "Créer un répertoire." };
 * const next = decideNextVersion({ ...given, actor: demonstrationActors.officer }, { readRevision: 0, wordings });
 * next.ok && [next.value.version, next.value.revision] // → [2, 1]
 * decideNextVersion({ ...given, actor: demonstrationActors.officer }, { readRevision: 1, wordings })
 * // → { ok: false, refusals: [{ code: "version.stale", revision: 0 }] }
 */
export const decideNextVersion = (
  given: { actor: Actor; stage: Stage; paragraph: Paragraph; latestRevision: number },
  { readRevision, wordings }: { readRevision: number; wordings: VersionWordings | null },
): Result<{ version: number; revision: number; text: OfficialText | null }> => {
  const { actor, stage, paragraph, latestRevision } = given;
  const permitted = permit(actor, "draft next versions");
  if (!permitted.ok) return permitted;
  if (isAnswered(stage)) return refuse({ code: "answers.published" });
  if (latestRevision !== readRevision) return refuse({ code: "version.stale", revision: latestRevision });
  const numbers = { version: paragraph.version + 1, revision: latestRevision + 1 };
  if (wordings === null)
    return latestRevision === 0
      ? refuse({ code: "record.not-found", part: "version" })
      : accept({ ...numbers, text: null });
  const languages = languagesToWrite(paragraph);
  for (const field of languages) if (wordings[field] === "") return refuse({ code: "text.required", field });
  const isSame = languages.every((language) =>
    sameWording(paragraph.text[language] ?? "", wordings[language]),
  );
  if (isSame) return refuse({ code: "version.unchanged", field: languages[0] ?? "en" });
  const written = Object.fromEntries(languages.map((language) => [language, wordings[language]]));
  return accept({ ...numbers, text: { published: paragraph.text.published, ...written } });
};
