import { useTranslations } from "next-intl";
import { PageHeading } from "../page-heading.tsx";
import { ConsultationList, type ListedConsultation } from "./consultation-list.tsx";
import "../record/record.css";

export const ConsultationsView = ({ consultations }: { consultations: readonly ListedConsultation[] }) => {
  const t = useTranslations("consultation");
  return (
    <>
      <PageHeading title={t("listTitle")} lead={t("listLead")} />
      {consultations.length > 0 ? (
        <ConsultationList consultations={consultations} />
      ) : (
        <p className="empty">{t("none")}</p>
      )}
    </>
  );
};
