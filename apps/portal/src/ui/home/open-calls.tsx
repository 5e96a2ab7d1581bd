import { useLocale, useTranslations } from "next-intl";
import { addressesIn } from "../addresses.ts";
import type { ListedConsultation } from "../consultation/consultation-list.tsx";
import { ClosingLine } from "../consultation/instants.tsx";
import { BilingualWords } from "../record/bilingual-words.tsx";
import { StageMark } from "../stage-mark.tsx";

/** What is open for comment, with the way to the desk; that nothing is, where nothing is. */
export const OpenCalls = ({ consultations }: { consultations: readonly ListedConsultation[] }) => {
  const t = useTranslations("home");
  const words = useTranslations("consultation");
  const stages = useTranslations("stage");
  const locale = useLocale();
  const to = addressesIn(locale);
  return (
    <section className="open-call home-calls">
      <h2>{t("openForComment")}</h2>
      {consultations.length > 0 ? null : <p className="meta">{t("nothingOpen")}</p>}
      {consultations.map(({ consultation, stage }) => (
        <div key={consultation.slug} className="home-call">
          <p className="kicker">
            <StageMark stage={stage} word={stages(stage)} />
            {consultation.demonstration ? <span> · {words("demonstrationShort")}</span> : null}
          </p>
          <h3>
            <a className="quiet-link" href={to.consultation(consultation.slug)}>
              <BilingualWords words={consultation.title} />
            </a>
          </h3>
          <p className="home-deadline">
            <ClosingLine consultation={consultation} stage={stage} />
          </p>
          <p>
            <a className="button" data-kind="main" href={to.deskOf(consultation.slug)}>
              {t("signInToComment")}
            </a>
          </p>
        </div>
      ))}
    </section>
  );
};
