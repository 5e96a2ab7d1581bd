import type { Meeting } from "@rabat/core/meeting";
import type { Outcome } from "@rabat/core/outcome";
import { useLocale, useTranslations } from "next-intl";
import { addressesIn } from "../addresses.ts";
import { dayRange } from "../dates.ts";
import { listSeparator } from "../list-separator.ts";
import { MeetingTitle } from "../meeting/meeting-title.tsx";
import { usePlaceWords } from "../meeting/place-words.ts";
import { useStatedFigures } from "../meeting/stated-figures.ts";
import { PageHeading } from "../page-heading.tsx";
import { TranslationNote } from "../record/translation-note.tsx";
import { OutcomeList } from "./outcome-list.tsx";
import "../record/record.css";

type OutcomesViewProps = { outcomes: readonly Outcome[]; meetings: readonly Meeting[] };

/** Every text that is held, under the meeting that it comes from. */
export const OutcomesView = ({ outcomes, meetings }: OutcomesViewProps) => {
  const t = useTranslations("outcome");
  const locale = useLocale();
  const { place } = usePlaceWords();
  const statedFigures = useStatedFigures();
  const sections = meetings
    .map((meeting) => ({ meeting, held: outcomes.filter((outcome) => outcome.meeting === meeting.slug) }))
    .filter(({ held }) => held.length > 0);
  return (
    <>
      <PageHeading title={t("listTitle")} lead={t("listLead", { count: outcomes.length })} />
      <TranslationNote texts={outcomes.map(({ text }) => text)} />
      {sections.length > 0 ? null : <p className="empty">{t("none")}</p>}
      {sections.map(({ meeting, held }) => (
        <section key={meeting.slug} id={meeting.slug}>
          <h2>
            <a className="quiet-link" href={addressesIn(locale).meeting(meeting.slug)}>
              <MeetingTitle meeting={meeting} />
            </a>
          </h2>
          <p className="meta">
            {[place(meeting), dayRange(locale, meeting.starts, meeting.ends)].join(" · ")}
            <br />
            {t("statedAndHeld", {
              stated: statedFigures(meeting.stated).join(listSeparator(locale)) || "none",
              held: held.length,
            })}
          </p>
          <OutcomeList outcomes={held} />
        </section>
      ))}
    </>
  );
};
