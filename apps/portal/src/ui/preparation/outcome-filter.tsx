import { outcomeKinds } from "@rabat/core/outcome";
import { getTranslations } from "next-intl/server";
import type { Locale } from "../../server/i18n.ts";
import { SubmitButton } from "../button.tsx";
import { meetingName } from "../meeting/meeting-name.ts";
import type { Offered } from "./offered.ts";

type OutcomeFilterProps = { base: string; offered: Offered; locale: Locale };

/** Narrows what is offered, by address alone. */
export const OutcomeFilter = async ({ base, offered, locale }: OutcomeFilterProps) => {
  const t = await getTranslations("preparation");
  const meetings = await getTranslations("meeting");
  const nameOf = (meeting: Offered["meetings"][number]) =>
    meetingName(meeting, locale, (city) => meetings("untitled", { city })).text;
  return (
    <form method="get" action={`${base}/paragraphs#add`} className="desk-bar">
      <label htmlFor="meeting">
        {t("meeting")}
        <select id="meeting" name="meeting" defaultValue={offered.meeting}>
          <option value="">{t("everyMeeting")}</option>
          {offered.meetings.map((meeting) => (
            <option key={meeting.slug} value={meeting.slug}>
              {meeting.starts.slice(0, 4)} · {nameOf(meeting)}
            </option>
          ))}
        </select>
      </label>
      <label htmlFor="of-kind">
        {t("ofKind")}
        <select id="of-kind" name="kind" defaultValue={offered.kind}>
          <option value="">{t("everyKind")}</option>
          {outcomeKinds.map((kind) => (
            <option key={kind} value={kind}>
              {t(`outcomeKind.${kind}`)}
            </option>
          ))}
        </select>
      </label>
      <SubmitButton kind="quiet">{t("narrow")}</SubmitButton>
    </form>
  );
};
