import { useLocale, useTranslations } from "next-intl";
import { addressesIn } from "../addresses.ts";
import "./embed.css";

/** Instead of figures, where nobody knows a Chairmanship of that name. */
export const EmbedAbsent = ({ slug }: { slug: string }) => {
  const t = useTranslations("embed");
  const to = addressesIn(useLocale());
  return (
    <>
      <h1>{t.rich("absent", { slug: () => <bdi>{slug}</bdi> })}</h1>
      <p>
        <a href={to.plan}>{t("portal")}</a>
      </p>
    </>
  );
};
