import type { Consultation, Stage } from "@rabat/core/consultation";
import { useLocale, useTranslations } from "next-intl";
import { addressesIn } from "../addresses.ts";
import { BilingualWords } from "../record/bilingual-words.tsx";
import { StageMark } from "../stage-mark.tsx";
import { ClosingLine } from "./instants.tsx";

export type ListedConsultation = { consultation: Consultation; stage: Stage };

type ConsultationListProps = { consultations: readonly ListedConsultation[]; paragraph?: string };

/** Consultations as rows, each with its stage in words; straight to one paragraph where the page is about that. */
export const ConsultationList = ({ consultations, paragraph }: ConsultationListProps) => {
  const t = useTranslations("consultation");
  const stages = useTranslations("stage");
  const locale = useLocale();
  return (
    <ul className="record-list" role="list">
      {consultations.map(({ consultation, stage }) => (
        <li key={consultation.slug} className="record">
          <p className="record-date">
            <StageMark stage={stage} word={stages(stage)} />
          </p>
          <div>
            <p className="record-title">
              <a
                href={`${addressesIn(locale).consultation(consultation.slug)}${paragraph ? `#${paragraph}` : ""}`}
              >
                <BilingualWords words={consultation.title} />
              </a>
            </p>
            <p className="record-place measure">
              <ClosingLine consultation={consultation} stage={stage} />
            </p>
            {consultation.demonstration ? <p className="record-place">{t("demonstrationShort")}</p> : null}
          </div>
        </li>
      ))}
    </ul>
  );
};
