import { useTranslations } from "next-intl";
import { Notice } from "../notice.tsx";

export const DemonstrationNotice = () => {
  const t = useTranslations("consultation");
  return (
    <Notice title={t("demonstration")}>
      <p>{t("demonstrationText")}</p>
    </Notice>
  );
};
