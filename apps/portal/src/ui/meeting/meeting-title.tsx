import type { Meeting } from "@rabat/core/meeting";
import { useLocale } from "next-intl";
import { useMeetingName } from "./meeting-name.ts";

/** What a meeting is called, within a line, marked with its language where that is not the reader's. */
export const MeetingTitle = ({ meeting }: { meeting: Pick<Meeting, "title" | "place"> }) => {
  const locale = useLocale();
  const { text, language } = useMeetingName()(meeting);
  return language === locale ? text : <bdi lang={language}>{text}</bdi>;
};
