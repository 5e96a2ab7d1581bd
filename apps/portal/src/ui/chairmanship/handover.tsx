import type { Chairmanship } from "@rabat/core/chairmanship";
import type { Meeting } from "@rabat/core/meeting";
import { useLocale, useTranslations } from "next-intl";
import { dayOrMonth } from "../dates.ts";
import { MeetingList } from "../meeting/meeting-list.tsx";

type HandoverProps = { chairmanship: Chairmanship; meetings: readonly Meeting[] };

/** When a Chairmanship ended, and the meeting of that day. */
export const Handover = ({ chairmanship: { until }, meetings }: HandoverProps) => {
  const t = useTranslations("chairmanship");
  const locale = useLocale();
  if (until === null) return null;
  const ofThatDay = meetings.filter(({ starts, ends }) => starts <= until && until <= ends);
  return (
    <section>
      <h2>{t("handover")}</h2>
      <p className="measure">
        {t("handoverText", { until: dayOrMonth(locale, until), count: ofThatDay.length })}
      </p>
      {ofThatDay.length > 0 ? <MeetingList meetings={ofThatDay} line="kind" /> : null}
      <p className="note">{t("othersNotHeld")}</p>
    </section>
  );
};
