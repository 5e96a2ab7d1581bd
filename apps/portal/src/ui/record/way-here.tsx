import { useTranslations } from "next-intl";
import { Breadcrumb } from "../breadcrumb.tsx";
import "./record.css";

/** The steps from the top of the record down to a page. */
export const WayHere = ({ steps }: { steps: readonly { name: string; href: string }[] }) => {
  const t = useTranslations("record");
  return <Breadcrumb label={t("wayHere")} steps={steps} />;
};
