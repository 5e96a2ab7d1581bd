import type { CapNode, CapReference } from "@rabat/core/cap";
import { useLocale } from "next-intl";
import { addressesIn } from "../addresses.ts";
import { PageHeading } from "../page-heading.tsx";
import { WayHere } from "../record/way-here.tsx";
import { useCapWords } from "./cap-words.ts";
import { NodeLinks } from "./node-links.tsx";

const halves: readonly CapNode[] = [
  { level: "objective", code: "5a" },
  { level: "objective", code: "5b" },
];

/** For whoever looks for "Objective 5": there is no such page, and here are the two that it stands for. */
export const HalvesView = ({ references }: { references: readonly CapReference[] }) => {
  const { t } = useCapWords();
  const to = addressesIn(useLocale());
  return (
    <>
      {/* Read by the server in front, which answers with this status. */}
      <meta name="status" content="404" />
      <WayHere steps={[{ name: t("title"), href: to.plan }]} />
      <PageHeading title={t("halvesTitle")} lead={t("halvesLead")} />
      <NodeLinks nodes={halves} references={references} />
    </>
  );
};
