import { getTranslations } from "next-intl/server";
import type { SecretariatPage } from "../../server/secretariat-form.ts";
import { instantWords } from "../instant-words.ts";
import type { Version } from "./version-view.tsx";

type VersionHistoryProps = { page: SecretariatPage; revisions: Version["revisions"] };

/** Every draft of the next version, newest first; none is thrown away. */
export const VersionHistory = async ({ page, revisions }: VersionHistoryProps) => {
  const t = await getTranslations("version");
  const answers = await getTranslations("answers");
  const dates = instantWords(await getTranslations("date"), page.locale);
  if (revisions.length === 0) return null;
  return (
    <section className="section" aria-labelledby="history-title">
      <h2 className="section-heading" id="history-title">
        {answers("history")}
      </h2>
      <ol className="steps" role="list" reversed>
        {revisions.map(({ revision, text, drafter, saved }) => (
          <li key={revision}>
            <p>
              {answers("draft", { version: revision })} · <bdi>{drafter.name}</bdi>
              {text === null ? ` · ${t("removed")}` : null}
            </p>
            <p className="meta">{dates.instant(saved, page.account.zone)}</p>
          </li>
        ))}
      </ol>
    </section>
  );
};
