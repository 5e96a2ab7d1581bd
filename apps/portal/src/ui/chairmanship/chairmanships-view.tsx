import type { Chairmanship } from "@rabat/core/chairmanship";
import { useLocale, useTranslations } from "next-intl";
import { addressesIn } from "../addresses.ts";
import { PageHeading } from "../page-heading.tsx";
import { RecordText } from "../record/record-text.tsx";
import { TranslationNote } from "../record/translation-note.tsx";
import { useChairmanshipName } from "./chairmanship-name.ts";
import { useTerm } from "./term.ts";
import "../record/record.css";

/** The Chairmanships that are held here, newest first. */
export const ChairmanshipsView = ({ chairmanships }: { chairmanships: readonly Chairmanship[] }) => {
  const t = useTranslations("chairmanship");
  const to = addressesIn(useLocale());
  const nameOf = useChairmanshipName();
  const termOf = useTerm();
  return (
    <>
      <PageHeading title={t("listTitle")} lead={t("listLead")} />
      {chairmanships.length > 0 ? null : <p className="empty">{t("none")}</p>}
      <ol className="record-list" role="list">
        {chairmanships
          .toSorted((left, right) => (left.from < right.from ? 1 : -1))
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
              </div>
            </li>
          ))}
      </ol>
      <TranslationNote texts={chairmanships.flatMap(({ placeInPlan }) => placeInPlan ?? [])} />
    </>
  );
};
