import { getTranslations } from "next-intl/server";
import type { Locale } from "../../server/i18n.ts";
import { instantWords } from "../instant-words.ts";
import { BilingualWords } from "../record/bilingual-words.tsx";
import { StageMark } from "../stage-mark.tsx";
import type { UnderWay } from "./overview.ts";
import { WhoHasSubmitted } from "./who-has-submitted.tsx";

type RowProps = { locale: Locale; underWay: UnderWay };

const Answers = async ({ locale, underWay }: RowProps) => {
  const t = await getTranslations("overview");
  const extension = await getTranslations("extension");
  const { comments, unanswered, undecided, consultation } = underWay;
  const href = `/${locale}/secretariat/consultations/${consultation.slug}`;
  return (
    <>
      <p>
        {comments === 0 ? t("noComments") : t("unanswered", { unanswered })}
        {comments > 0 && unanswered > 0 ? <> {t("ofComments", { comments })}</> : null}
      </p>
      {undecided > 0 ? (
        <p>
          <a href={`${href}#late`}>{extension("undecided", { late: undecided })}</a>
        </p>
      ) : null}
    </>
  );
};

const Row = async ({ locale, underWay }: RowProps) => {
  const t = await getTranslations("overview");
  const stages = await getTranslations("stage");
  const short = await getTranslations("consultation");
  const words = instantWords(await getTranslations("date"), locale);
  const { consultation, stage } = underWay;
  return (
    <tr>
      <th scope="row">
        <a href={`/${locale}/secretariat/consultations/${consultation.slug}`}>
          <BilingualWords words={consultation.title} />
        </a>
        {consultation.demonstration ? <p className="meta">{short("demonstrationShort")}</p> : null}
      </th>
      <td data-column={t("closing")}>
        <p>
          <StageMark stage={stage} word={stages(stage)} />
        </p>
        <p>
          <time dateTime={consultation.closes}>{words.instant(consultation.closes, consultation.zone)}</time>
        </p>
      </td>
      <td data-column={t("contributions")}>
        <WhoHasSubmitted underWay={underWay} />
      </td>
      <td data-column={t("answers")}>
        <Answers locale={locale} underWay={underWay} />
      </td>
    </tr>
  );
};

type UnderWayTableProps = { locale: Locale; consultations: readonly UnderWay[] };

/** Every consultation that is not answered yet: who has submitted, and what waits for an answer. */
export const UnderWayTable = async ({ locale, consultations }: UnderWayTableProps) => {
  const t = await getTranslations("overview");
  const columns = ["consultation", "closing", "contributions", "answers"] as const;
  return (
    <section className="section" aria-labelledby="under-way">
      <h2 className="section-heading" id="under-way">
        {t("consultations")}
      </h2>
      {consultations.length === 0 ? (
        <p className="empty">{t("none")}</p>
      ) : (
        <table className="desk-table overview-table" aria-labelledby="under-way">
          <thead>
            <tr>
              {columns.map((column) => (
                <th scope="col" key={column}>
                  {t(column)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {consultations.map((underWay) => (
              <Row key={underWay.consultation.slug} locale={locale} underWay={underWay} />
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
};
