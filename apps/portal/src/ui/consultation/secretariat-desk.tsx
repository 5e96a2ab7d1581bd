import type { Api } from "@rabat/api";
import { getTranslations } from "next-intl/server";
import type { Locale } from "../../server/i18n.ts";
import { ButtonLink } from "../button.tsx";
import { instantWords } from "../instant-words.ts";
import { PageHeading } from "../page-heading.tsx";
import { BilingualWords } from "../record/bilingual-words.tsx";
import { StageMark } from "../stage-mark.tsx";

type Entry = Awaited<ReturnType<Api["consultation"]["listAll"]>>[number];

/** Every consultation with what has come in. */
export const SecretariatDesk = async ({ locale, entries }: { locale: Locale; entries: readonly Entry[] }) => {
  const t = await getTranslations("secretariat");
  const extension = await getTranslations("extension");
  const delegations = await getTranslations("delegations");
  const stages = await getTranslations("stage");
  const words = instantWords(await getTranslations("date"), locale);
  return (
    <>
      <PageHeading title={t("title")} />
      <p>
        <ButtonLink kind="quiet" href={`/${locale}/secretariat/delegations`}>
          {delegations("title")}
        </ButtonLink>
      </p>
      <h2 className="section-heading">{t("consultations")}</h2>
      {entries.length === 0 ? <p className="empty">{t("empty")}</p> : null}
      <ul className="task-list" role="list">
        {entries.map(({ consultation, stage, submitted, undecided }) => {
          const href = `/${locale}/secretariat/consultations/${consultation.slug}`;
          const closes = words.instant(consultation.closes, consultation.zone);
          return (
            <li className="task" key={consultation.slug}>
              <div>
                <p className="record-title">
                  <a href={href}>
                    <BilingualWords words={consultation.title} />
                  </a>
                </p>
                <p className="meta">{t("submitted", { comments: submitted })}</p>
                {undecided > 0 ? (
                  <p className="meta">
                    <a href={`${href}#late`}>{extension("undecided", { late: undecided })}</a>
                  </p>
                ) : null}
              </div>
              <p className="meta">
                <StageMark stage={stage} word={stages(stage)} /> {t("closes", { instant: closes })}
              </p>
              <ButtonLink href={href}>{t("matrix")}</ButtonLink>
            </li>
          );
        })}
      </ul>
    </>
  );
};
