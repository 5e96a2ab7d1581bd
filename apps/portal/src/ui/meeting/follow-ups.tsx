import type { OfficialText } from "@rabat/core/language";
import type { Meeting } from "@rabat/core/meeting";
import { useLocale, useTranslations } from "next-intl";
import { addressesIn } from "../addresses.ts";
import { listSeparator } from "../list-separator.ts";
import { TextList } from "../record/text-list.tsx";
import { MeetingTitle } from "./meeting-title.tsx";
import { usePlaceWords } from "./place-words.ts";

/** Meetings of the record in one line each, with place and year. */
export const MeetingLinks = ({ meetings }: { meetings: readonly Meeting[] }) => {
  const locale = useLocale();
  const to = addressesIn(locale);
  const { placeAndYear } = usePlaceWords();
  return (
    <ul className="record-texts measure">
      {meetings.map((meeting) => (
        <li key={meeting.slug}>
          <a href={to.meeting(meeting.slug)}>
            <MeetingTitle meeting={meeting} />
          </a>
          {listSeparator(locale) + placeAndYear(meeting)}
        </li>
      ))}
    </ul>
  );
};

type FollowUpsProps = {
  /** Earlier meetings named by the source that are not in the record. */
  named: readonly OfficialText[];
  follows: readonly Meeting[];
  followedUpBy: readonly Meeting[];
};

/** What came before a meeting and what came of it, each way a link. */
export const FollowUps = ({ named, follows, followedUpBy }: FollowUpsProps) => {
  const t = useTranslations("meeting");
  return (
    <>
      {named.length + follows.length > 0 ? (
        <section>
          <h2>{t("followUpTo")}</h2>
          {follows.length > 0 ? <MeetingLinks meetings={follows} /> : null}
          {named.length > 0 ? <TextList texts={named} /> : null}
        </section>
      ) : null}
      {followedUpBy.length > 0 ? (
        <section>
          <h2>{t("followedUpBy")}</h2>
          <MeetingLinks meetings={followedUpBy} />
        </section>
      ) : null}
    </>
  );
};
