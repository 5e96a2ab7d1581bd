import type { Media } from "@rabat/core/media";
import { useTranslations } from "next-intl";
import { PageHeading } from "../page-heading.tsx";
import { MediaList } from "./media-list.tsx";
import "../record/record.css";

export const DocumentsView = ({ media }: { media: readonly Media[] }) => {
  const t = useTranslations("document");
  return (
    <>
      <PageHeading title={t("listTitle")} lead={t("listLead")} />
      {media.length > 0 ? <MediaList media={media} /> : <p className="empty">{t("none")}</p>}
    </>
  );
};
