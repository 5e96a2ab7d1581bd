import { addressedBy, areaCodes } from "@rabat/core/cap";
import { capOf, type Meeting } from "@rabat/core/meeting";
import { type PlanFact, parentWith } from "@rabat/core/revision";
import { useLocale, useTranslations } from "next-intl";
import { addressesIn } from "../addresses.ts";
import { dayRange } from "../dates.ts";
import { MeetingRow } from "../meeting-row.tsx";
import { TranslationNote } from "../record/translation-note.tsx";
import { useMeetingName } from "./meeting-name.ts";
import { usePlaceWords } from "./place-words.ts";
import { useStatedFigures } from "./stated-figures.ts";

type MeetingListProps = {
  meetings: readonly Meeting[];
  /** What was filled in of the plan: it tells the areas of some actions. */
  facts: readonly PlanFact[];
  /** What stands under the title, from little to much. */
  line?: "city" | "place" | "kind";
};

/** Meetings as rows of the record, with what each stated. */
export const MeetingList = ({ meetings, facts, line = "place" }: MeetingListProps) => {
  const t = useTranslations("meeting");
  const cap = useTranslations("cap");
  const locale = useLocale();
  const { city, place, countries } = usePlaceWords();
  const statedFigures = useStatedFigures();
  const nameOf = useMeetingName();
  const parentOf = parentWith(facts);
  const kindOf = ({ kind }: Meeting) => (kind === null ? null : t(`kinds.${kind}`));
  const chairsOf = ({ coChairs }: Meeting) =>
    line === "city" ? countries(coChairs) : t("coChairsShort", { names: countries(coChairs) });
  const lineOf = (meeting: Meeting) =>
    [
      ...(line === "kind" && kindOf(meeting) !== nameOf(meeting).text ? [kindOf(meeting)] : []),
      line === "city" ? city(meeting) : place(meeting),
      ...(meeting.coChairs.length > 0 ? [chairsOf(meeting)] : []),
    ]
      .filter((part) => part !== null)
      .join("\u00a0· ");
  return (
    <>
      <ol className="record-list" role="list">
        {meetings.map((meeting) => {
          const reading = nameOf(meeting);
          const { areas } = addressedBy(capOf(meeting), parentOf);
          return (
            <MeetingRow
              key={meeting.slug}
              date={dayRange(locale, meeting.starts, meeting.ends)}
              dateTime={meeting.starts}
              title={reading.text}
              {...(reading.language === locale ? {} : { titleLanguage: reading.language })}
              href={addressesIn(locale).meeting(meeting.slug)}
              place={lineOf(meeting)}
              areas={areaCodes
                .filter((code) => areas.includes(code))
                .map((area) => ({ area, name: cap("areaName", { code: area }) }))}
              figures={statedFigures(meeting.stated)}
            />
          );
        })}
      </ol>
      <TranslationNote texts={meetings.flatMap(({ title }) => title ?? [])} />
    </>
  );
};
