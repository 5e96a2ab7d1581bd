import type { Meeting } from "@rabat/core/meeting";
import type { Outcome } from "@rabat/core/outcome";
import { useLocale, useTranslations } from "next-intl";
import { dayRange } from "../dates.ts";
import { listSeparator } from "../list-separator.ts";
import { MeetingTitle } from "../meeting/meeting-title.tsx";
import { usePlaceWords } from "../meeting/place-words.ts";
import { useOutcomeName } from "./outcome-words.ts";

type CiteBlockProps = { outcome: Outcome; meeting: Meeting; address: string };

/** What a footnote needs: the permanent reference, the meeting, the address. */
export const CiteBlock = ({ outcome, meeting, address }: CiteBlockProps) => {
  const t = useTranslations("outcome");
  const locale = useLocale();
  const nameOf = useOutcomeName();
  const { place } = usePlaceWords();
  const comma = listSeparator(locale);
  const when = dayRange(locale, meeting.starts, meeting.ends);
  return (
    <section className="section">
      <h2 className="section-heading">{t("cite")}</h2>
      <dl className="fact-list">
        <div>
          <dt>{t("permanentReference")}</dt>
          <dd>
            <span className="reference">{outcome.reference}</span>
          </dd>
        </div>
        <div>
          <dt>{t("asCited")}</dt>
          <dd>
            {nameOf(outcome) + comma}
            <MeetingTitle meeting={meeting} />
            {`${comma + place(meeting) + comma + when}. `}
            <span className="code">{address}</span>
          </dd>
        </div>
      </dl>
    </section>
  );
};
