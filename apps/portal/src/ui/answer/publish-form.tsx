import { randomUUID } from "node:crypto";
import { getTranslations } from "next-intl/server";
import { SubmitButton } from "../button.tsx";
import { instantWords } from "../instant-words.ts";
import type { OverviewProps } from "./answers-overview.tsx";

/** What publishing brings out, to whom, and what stays; then the one button, for whoever may. */
export const PublishForm = async ({ page, overview }: OverviewProps) => {
  const { consultation, stage, rows, versions, lateUndecided, checked } = overview;
  const t = await getTranslations("answers");
  const words = instantWords(await getTranslations("date"), page.locale);
  const confidential = rows.filter((row) => row.confidential).length;
  const withheld = rows.filter((row) => row.withheld && !row.confidential).length;
  const isWhole =
    lateUndecided === 0 && rows.every(({ lack }) => lack === null) && !versions.some(({ isOwn }) => isOwn);
  const mayPublish = stage === "closed" && page.account.role === "head" && isWhole;
  return (
    <section className="section" aria-labelledby="publish-title">
      <h2 className="section-heading" id="publish-title">
        {t("publishTitle")}
      </h2>
      <ul>
        <li>{t("goesOut", { comments: rows.length - confidential - withheld })}</li>
        <li>{t(consultation.publication === "public" ? "toEverybody" : "toInvited")}</li>
        <li>{t(consultation.attribution === "by-delegation" ? "withNames" : "withoutNames")}</li>
        {confidential + withheld > 0 ? <li>{t("staysIn", { confidential, withheld })}</li> : null}
        <li>{t("versionsGoOut", { versions: versions.length })}</li>
        <li>{t("mailsGoOut")}</li>
      </ul>
      {stage === "closed" ? null : (
        <p className="meta">
          {t("afterClosing", { instant: words.instant(consultation.closes, consultation.zone) })}
        </p>
      )}
      {page.account.role === "head" ? null : <p className="meta">{t("headPublishes")}</p>}
      {mayPublish ? (
        <form method="post" action={`${page.here}/publish`} id="form">
          <input type="hidden" name="form" value={randomUUID()} />
          <input type="hidden" name="checked" value={checked} />
          <SubmitButton>{t("publish")}</SubmitButton>
        </form>
      ) : null}
    </section>
  );
};
