import type { Meeting } from "@rabat/core/meeting";
import { useTranslations } from "next-intl";
import { PageHeading } from "../page-heading.tsx";
import { MeetingList } from "./meeting-list.tsx";
import "../record/record.css";

export const MeetingsView = ({ meetings }: { meetings: readonly Meeting[] }) => {
  const t = useTranslations("meeting");
  return (
    <>
      <PageHeading title={t("listTitle")} lead={t("listLead", { count: meetings.length })} />
      {meetings.length > 0 ? (
        <MeetingList meetings={meetings} line="kind" />
      ) : (
        <p className="empty">{t("none")}</p>
      )}
    </>
  );
};
