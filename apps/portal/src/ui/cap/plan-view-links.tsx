import { useLocale } from "next-intl";
import { addressesIn } from "../addresses.ts";
import { ViewLinks } from "../view-links.tsx";
import { useCapWords } from "./cap-words.ts";

const views = ["rose", "tree", "chairmanships", "crosswalk"] as const;
export type PlanViewName = (typeof views)[number];

/** The plan as rose and table, as a tree, by Chairmanship, beside other frameworks. */
export const PlanViewLinks = ({ current }: { current: PlanViewName }) => {
  const { t } = useCapWords();
  const { plan } = addressesIn(useLocale());
  const links = views.map((view) => ({
    name: t(`views.${view}`),
    href: view === "rose" ? plan : `${plan}/${view}`,
    current: view === current,
  }));
  return <ViewLinks label={t("views.label")} links={links} />;
};
