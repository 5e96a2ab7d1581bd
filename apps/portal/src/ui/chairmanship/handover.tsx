import type { Chairmanship } from "@rabat/core/chairmanship";
import type { Meeting } from "@rabat/core/meeting";
import type { PlanFact } from "@rabat/core/revision";
import { useLocale, useTranslations } from "next-intl";
import { addressesIn } from "../addresses.ts";
import { dayOrMonth } from "../dates.ts";
import { MeetingList } from "../meeting/meeting-list.tsx";
import { Pager } from "../pager.tsx";
import { useChairmanshipName } from "./chairmanship-name.ts";

export type Neighbours = { before: Chairmanship | null; after: Chairmanship | null };
type HandoverProps = {
  chairmanship: Chairmanship;
  meetings: readonly Meeting[];
  neighbours: Neighbours;
  facts: readonly PlanFact[];
};

/** From whom a Chairmanship took over and to whom it handed over, and the meeting of that day. */
export const Handover = ({ chairmanship: { until }, meetings, neighbours, facts }: HandoverProps) => {
  const t = useTranslations("chairmanship");
  const locale = useLocale();
  const to = addressesIn(locale);
  const nameOf = useChairmanshipName();
  const step = (other: Chairmanship | null) =>
    other ? { href: to.chairmanship(other.slug), name: nameOf(other.slug, other.partner) } : undefined;
  const ofThatDay = until ? meetings.filter(({ starts, ends }) => starts <= until && until <= ends) : [];
  return (
    <section>
      <h2>{t("handover")}</h2>
      {until === null ? null : (
        <p className="measure">
          {t("handoverText", { until: dayOrMonth(locale, until), count: ofThatDay.length })}
        </p>
      )}
      {ofThatDay.length > 0 ? <MeetingList meetings={ofThatDay} facts={facts} line="kind" /> : null}
      <Pager
        label={t("handover")}
        words={{ previous: t("before"), next: t("after") }}
        previous={step(neighbours.before)}
        next={step(neighbours.after)}
      />
    </section>
  );
};
