import { type Chairmanship, inSuccession } from "@rabat/core/chairmanship";
import type { Meeting } from "@rabat/core/meeting";
import type { PlanFact } from "@rabat/core/revision";
import { useLocale, useTranslations } from "next-intl";
import { addressesIn } from "../addresses.ts";
import { PageHeading } from "../page-heading.tsx";
import { RecordText } from "../record/record-text.tsx";
import { TranslationNote } from "../record/translation-note.tsx";
import { useChairmanshipName } from "./chairmanship-name.ts";
import { summaryOf } from "./summary.ts";
import { useTerm } from "./term.ts";
import "../record/record.css";

type ChairmanshipsViewProps = {
  chairmanships: readonly Chairmanship[];
  meetings: readonly Meeting[];
  facts: readonly PlanFact[];
};

/** The Chairmanships side by side, newest first, each with what its meetings came to. */
export const ChairmanshipsView = ({ chairmanships, meetings, facts }: ChairmanshipsViewProps) => {
  const t = useTranslations("chairmanship");
  const to = addressesIn(useLocale());
  const nameOf = useChairmanshipName();
  const termOf = useTerm();
  return (
    <>
      <PageHeading title={t("listTitle")} lead={t("listLead")} />
      {chairmanships.length > 0 ? null : <p className="empty">{t("none")}</p>}
      <ol className="record-list" role="list">
        {inSuccession(chairmanships)
          .reverse()
          .map((chairmanship) => (
            <li key={chairmanship.slug} className="record">
              <p className="record-date">{termOf(chairmanship)}</p>
              <div>
                <p className="record-title">
                  <a href={to.chairmanship(chairmanship.slug)}>
                    {nameOf(chairmanship.slug, chairmanship.partner)}
                  </a>
                </p>
                {chairmanship.placeInPlan ? (
                  <p className="record-place measure">
                    <RecordText text={chairmanship.placeInPlan} />
                  </p>
                ) : null}
                <p className="meta">{t("summary", summaryOf({ meetings, facts }, chairmanship.slug))}</p>
              </div>
            </li>
          ))}
      </ol>
      <TranslationNote texts={chairmanships.flatMap(({ placeInPlan }) => placeInPlan ?? [])} />
    </>
  );
};
