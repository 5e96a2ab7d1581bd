import type { Coverage } from "@rabat/core/cap";
import { type Meeting, meetingFigures } from "@rabat/core/meeting";
import { partners } from "@rabat/core/partner";
import { useLocale, useTranslations } from "next-intl";
import { addressesIn } from "../addresses.ts";
import { usePlanFigures } from "../cap/plan-figures.ts";
import { FigureRow } from "../figure-row.tsx";

type HomeOpeningProps = { chairmanship: string | null; covered: Coverage; meetings: readonly Meeting[] };

export const HomeOpening = ({ chairmanship: slug, covered, meetings }: HomeOpeningProps) => {
  const t = useTranslations("home");
  const to = addressesIn(useLocale());
  const { recommendations, conclusions } = meetingFigures(meetings);
  const countries = partners.filter(({ kind }) => kind === "country").length;
  const figures = [
    ...usePlanFigures(covered).filter((_, level) => level < 2),
    { label: t("recommendations"), figure: String(recommendations) },
    { label: t("conclusions"), figure: String(conclusions) },
  ];
  return (
    <section className="home-opening">
      <p className="kicker">{t("dialogue")}</p>
      <h1>{t.rich("title", { countries, em: (words) => <em>{words}</em> })}</h1>
      {slug === null ? null : (
        <p className="lead">
          {t.rich("lead", {
            slug,
            meetings: meetings.length,
            areas: covered.areas.addressed.length,
            total: covered.areas.total,
            chairmanship: (words) => <a href={to.chairmanship(slug)}>{words}</a>,
          })}
        </p>
      )}
      <FigureRow figures={figures} />
    </section>
  );
};
