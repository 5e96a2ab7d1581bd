import { getTranslations } from "next-intl/server";
import type { OverviewProps } from "./answers-overview.tsx";

/** How far each paragraph is, with the way to its next version. */
export const AnswersByParagraph = async ({ page, overview }: OverviewProps) => {
  const { paragraphs, rows, versions } = overview;
  const t = await getTranslations("answers");
  const whole = await getTranslations("comment");
  const figures = (reference: string | null) => {
    const here = rows.filter(({ paragraph }) => paragraph === reference);
    const inState = (...sought: string[]) => here.filter(({ state }) => sought.includes(state)).length;
    return [here.length, inState("drafted", "reviewed"), inState("reviewed")];
  };
  const isTouched = ({ reference }: OverviewProps["overview"]["paragraphs"][number]) =>
    rows.some(({ paragraph }) => paragraph === reference) ||
    versions.some((version) => version.reference === reference);
  const touched = paragraphs.filter(isTouched);
  const others = paragraphs.filter((paragraph) => !isTouched(paragraph));
  const cells = (reference: string | null) =>
    figures(reference).map((figure, index) => (
      <td key={index} data-column={t((["comments", "answered", "reviewed"] as const)[index] ?? "comments")}>
        {figure}
      </td>
    ));
  return (
    <section className="section" aria-labelledby="paragraphs-title">
      <h2 className="section-heading" id="paragraphs-title">
        {t("byParagraph")}
      </h2>
      <div className="table-scroll">
        <table>
          <caption className="visually-hidden">{t("byParagraph")}</caption>
          <thead>
            <tr>
              <th scope="col">{t("paragraph")}</th>
              <th scope="col">{t("comments")}</th>
              <th scope="col">{t("answered")}</th>
              <th scope="col">{t("reviewed")}</th>
              <th scope="col">{t("toVersion")}</th>
            </tr>
          </thead>
          <tbody>
            <tr>
              <th scope="row">{whole("whole")}</th>
              {cells(null)}
              <td>–</td>
            </tr>
            {touched.map(({ reference, label }) => (
              <tr key={reference}>
                <th scope="row">
                  <a href={`${page.base}#${reference}`}>
                    <bdi>{label}</bdi>
                  </a>{" "}
                  <bdi className="meta">{reference}</bdi>
                </th>
                {cells(reference)}
                <td data-column={t("toVersion")}>
                  <a href={`${page.base}/paragraphs/${reference}`}>
                    {t(
                      versions.some((each) => each.reference === reference)
                        ? "versionDrafted"
                        : "versionNone",
                    )}
                    <span className="visually-hidden"> ({label})</span>
                  </a>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {others.length > 0 ? (
        <p className="meta">
          {t("untouched")}{" "}
          {others.map(({ reference }, index) => (
            <span key={reference}>
              {index > 0 ? " · " : ""}
              <a href={`${page.base}/paragraphs/${reference}`}>
                <bdi>{reference}</bdi>
              </a>
            </span>
          ))}
        </p>
      ) : null}
    </section>
  );
};
