import type { Consultation, Stage } from "@rabat/core/consultation";
import { useTranslations } from "next-intl";
import { ClosingLine, useInstantWords } from "./instants.tsx";

type ConsultationDatesProps = { consultation: Consultation; stage: Stage };

/** The next instant large, both instants in their zone and elsewhere, the grace that is announced. */
export const ConsultationDates = ({ consultation, stage }: ConsultationDatesProps) => {
  const t = useTranslations("consultation");
  const words = useInstantWords();
  const { opens, closes, zone, graceMinutes } = consultation;
  return (
    <>
      <p className="deadline">
        <ClosingLine consultation={consultation} stage={stage} />
      </p>
      <dl className="fact-list">
        {(
          [
            ["opening", opens],
            ["closing", closes],
          ] as const
        ).map(([name, instant]) => (
          <div key={name}>
            <dt>{t(name)}</dt>
            <dd>
              <time dateTime={instant}>{words.instant(instant, zone)}</time>
              <br />
              <span className="meta">{words.elsewhere(instant, zone)}</span>
            </dd>
          </div>
        ))}
      </dl>
      <p className="note">{t("grace", { minutes: graceMinutes })}</p>
    </>
  );
};
