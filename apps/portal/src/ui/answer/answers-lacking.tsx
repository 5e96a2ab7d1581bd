import { getTranslations } from "next-intl/server";
import { BilingualWords } from "../record/bilingual-words.tsx";
import type { Overview, OverviewProps } from "./answers-overview.tsx";

const shownAtMost = 100;

type ListProps = OverviewProps & {
  rows: readonly Overview["rows"][number][];
  note(row: Overview["rows"][number]): string;
};

const RowLinks = async ({ page, overview, rows, note }: ListProps) => {
  const t = await getTranslations("answers");
  const whole = await getTranslations("comment");
  const labelOf = (reference: string | null) =>
    overview.paragraphs.find((each) => each.reference === reference)?.label ?? whole("whole");
  return (
    <>
      <ul className="task-list" role="list">
        {rows.slice(0, shownAtMost).map((row) => (
          <li className="member" key={row.id}>
            <p>
              <a href={`${page.base}/comments/${row.id}`}>
                {labelOf(row.paragraph)} · <BilingualWords words={row.delegation.name} />
              </a>
            </p>
            <p className="meta">{note(row)}</p>
          </li>
        ))}
      </ul>
      {rows.length > shownAtMost ? (
        <p className="meta">{t("more", { rows: rows.length - shownAtMost })}</p>
      ) : null}
    </>
  );
};

/** What stands in the way of publishing, row by row, and under the Chatham House rule what would name somebody. */
export const AnswersLacking = async ({ page, overview }: OverviewProps) => {
  const t = await getTranslations("answers");
  const { rows, versions, lateUndecided } = overview;
  const lacking = rows.filter(({ lack }) => lack !== null);
  const naming = rows.filter(({ names }) => names);
  const own = versions.filter(({ isOwn }) => isOwn);
  return (
    <>
      {lacking.length + own.length + lateUndecided > 0 ? (
        <section className="section" aria-labelledby="lacking-title">
          <h2 className="section-heading" id="lacking-title">
            {t("lacking")}
          </h2>
          {lateUndecided > 0 ? (
            <p>
              <a href={`${page.base}#late`}>{t("lateUndecided", { late: lateUndecided })}</a>
            </p>
          ) : null}
          <RowLinks
            page={page}
            overview={overview}
            rows={lacking}
            note={({ lack }) => (lack === null ? "" : t(`lack.${lack}`))}
          />
          <ul className="task-list" role="list">
            {own.map(({ reference }) => (
              <li className="member" key={reference}>
                <p>
                  <a href={`${page.base}/paragraphs/${reference}`}>
                    {t("toVersion")} · <bdi>{reference}</bdi>
                  </a>
                </p>
                <p className="meta">{t("lack.own-draft")}</p>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      {naming.length > 0 ? (
        <section className="section" aria-labelledby="naming-title">
          <h2 className="section-heading" id="naming-title">
            {t("naming")}
          </h2>
          <p>{t("namingLead")}</p>
          <RowLinks page={page} overview={overview} rows={naming} note={({ state }) => t(`state.${state}`)} />
        </section>
      ) : null}
    </>
  );
};
