import { useTranslations } from "next-intl";
import { Breadcrumb, type Step } from "../breadcrumb.tsx";
import "./record.css";

/** The steps from the top of the record down to a page. */
export const WayHere = ({ steps }: { steps: readonly Step[] }) => {
  const t = useTranslations("record");
  return <Breadcrumb label={t("wayHere")} steps={steps} />;
};
