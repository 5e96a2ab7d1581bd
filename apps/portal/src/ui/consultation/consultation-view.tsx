import {
  type Consultation,
  isAnswered,
  isTaking,
  type Paragraph,
  type PublishedVersion,
  type Stage,
} from "@rabat/core/consultation";
import { useLocale, useTranslations } from "next-intl";
import { addressesIn } from "../addresses.ts";
import { PageHeading, titleIn } from "../page-heading.tsx";
import { BilingualWords } from "../record/bilingual-words.tsx";
import { TranslationNote } from "../record/translation-note.tsx";
import { WayHere } from "../record/way-here.tsx";
import { StageMark } from "../stage-mark.tsx";
import { ConsultationDates } from "./consultation-dates.tsx";
import { DemonstrationNotice } from "./demonstration-notice.tsx";
import { FrozenParagraph } from "./frozen-paragraph.tsx";

type ConsultationViewProps = {
  consultation: Consultation;
  stage: Stage;
  paragraphs: readonly Paragraph[];
  /** The next versions of paragraphs, once they are published. */
  versions: readonly PublishedVersion[];
};

/** What the public may see of a consultation: its mandate, its dates, its frozen text. */
export const ConsultationView = ({ consultation, stage, paragraphs, versions }: ConsultationViewProps) => {
  const t = useTranslations("consultation");
  const stages = useTranslations("stage");
  const published = useTranslations("published");
  const locale = useLocale();
  const to = addressesIn(locale);
  return (
    <>
      <WayHere steps={[{ name: t("listTitle"), href: to.consultations }]} />
      <PageHeading
        kicker={<StageMark stage={stage} word={stages(stage)} />}
        {...titleIn(consultation.title, locale)}
        lead={<BilingualWords words={consultation.mandate} />}
      />
      {consultation.demonstration ? <DemonstrationNotice /> : null}
      <div className="beside">
        <aside className="open-call">
          <ConsultationDates consultation={consultation} stage={stage} />
          {isAnswered(stage) && consultation.publication === "public" ? (
            <p>
              <a className="button" data-kind="main" href={`${to.consultation(consultation.slug)}/answers`}>
                {published("title")}
              </a>
            </p>
          ) : null}
          {isTaking(stage) ? (
            <>
              <p>
                <a className="button" data-kind="main" href={to.deskOf(consultation.slug)}>
                  {t("comment")}
                </a>
              </p>
              <p className="meta">{t("invitedOnly")}</p>
            </>
          ) : null}
        </aside>
        <section>
          <h2 className="section-heading">{t("text", { count: paragraphs.length })}</h2>
          <ol className="paragraph-list" role="list">
            {paragraphs.map((paragraph) => (
              <FrozenParagraph
                key={paragraph.reference}
                paragraph={paragraph}
                next={versions.find(({ reference }) => reference === paragraph.reference)}
              />
            ))}
          </ol>
          <TranslationNote texts={paragraphs.map(({ text }) => text)} />
        </section>
      </div>
    </>
  );
};
