import { useLocale, useTranslations } from "next-intl";
import { environment, publicOrigin } from "../../env.ts";
import { breadcrumbOf } from "../../server/open-data/breadcrumb.ts";
import { addressesIn } from "../addresses.ts";
import { Breadcrumb } from "../breadcrumb.tsx";
import "./record.css";

/** The steps from the top of the record down to a page, also as data for search engines, which begin at the home page. */
export const WayHere = ({ steps }: { steps: readonly { name: string; href: string }[] }) => {
  const t = useTranslations("record");
  const site = useTranslations("site");
  const home = { name: site("name"), href: addressesIn(useLocale()).home };
  return (
    <>
      <script type="application/ld+json">
        {breadcrumbOf([home, ...steps], publicOrigin(environment()))}
      </script>
      <Breadcrumb label={t("wayHere")} steps={steps} />
    </>
  );
};
