import type { Api } from "@rabat/api";
import { getTranslations } from "next-intl/server";
import type { Locale } from "../../server/i18n.ts";
import { ButtonLink } from "../button.tsx";
import { instantWords } from "../instant-words.ts";
import { PageHeading } from "../page-heading.tsx";
import { BilingualWords } from "../record/bilingual-words.tsx";
import { StageMark } from "../stage-mark.tsx";

type Entry = Awaited<ReturnType<Api["preparation"]["list"]>>[number];

/** Every consultation with its stage, and how far one that is prepared has come. */
export const PreparationsView = async ({
  locale,
  entries,
}: {
  locale: Locale;
  entries: readonly Entry[];
}) => {
  const t = await getTranslations("preparation");
  const desk = await getTranslations("secretariat");
  const stages = await getTranslations("stage");
  const words = instantWords(await getTranslations("date"), locale);
  const base = `/${locale}/secretariat/consultations`;
  return (
    <>
      <PageHeading title={t("title")} lead={t("lead")} />
      <p>
        <ButtonLink href={`${base}/new`}>{t("new")}</ButtonLink>
      </p>
      {entries.length === 0 ? <p className="empty">{desk("empty")}</p> : null}
      <ul className="task-list" role="list">
        {entries.map(({ consultation, stage, texts, invited, isFrozen }) => {
          const { slug, title, opens, closes, zone, archived } = consultation;
          const isAside = stage === "prepared" && archived !== null;
          return (
            <li className="task" key={slug}>
              <div>
                <p className="record-title">
                  <a href={`${base}/${slug}/prepare`}>
                    <BilingualWords words={{ ...title, fr: title.fr || title.en }} />
                  </a>
                </p>
                <p className="meta">
                  {t("progress", { texts, delegations: invited })} · {t(isFrozen ? "isFrozen" : "notFrozen")}
                </p>
              </div>
              <p className="meta">
                <StageMark stage={stage} word={isAside ? t("aside") : stages(stage)} />{" "}
                {stage === "prepared" || stage === "announced"
                  ? t("opens", { instant: words.instant(opens, zone) })
                  : desk("closes", { instant: words.instant(closes, zone) })}
              </p>
              {stage === "prepared" ? (
                <ButtonLink kind="quiet" href={`${base}/${slug}/preview`}>
                  {t("step.preview")}
                </ButtonLink>
              ) : (
                <ButtonLink kind="quiet" href={`${base}/${slug}`}>
                  {desk("matrix")}
                </ButtonLink>
              )}
            </li>
          );
        })}
      </ul>
    </>
  );
};
