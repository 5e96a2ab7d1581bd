import { type CapNode, nodeCode, readCapAddress } from "@rabat/core/cap";
import { capOf } from "@rabat/core/meeting";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { visitorApi } from "../../../../../server/api.ts";
import { pageLocale } from "../../../../../server/page-locale.ts";
import { HalvesView } from "../../../../../ui/cap/halves-view.tsx";
import { NodeView } from "../../../../../ui/cap/node-view.tsx";

type PageProps = { params: Promise<{ locale: string; node: string }> };

/** One node of the plan, or "halves" for the objective that is published as two; 404 for what is not Cadiz. */
const parse = async ({ params }: PageProps): Promise<CapNode | "halves"> => {
  await pageLocale(params);
  const { node } = await params;
  if (node === "objective-5") return "halves";
  return readCapAddress(node) ?? notFound();
};

export const generateMetadata = async (props: PageProps): Promise<Metadata> => {
  const node = await parse(props);
  const t = await getTranslations("cap");
  if (node === "halves") return { title: t("halvesTitle"), robots: { index: false } };
  const name = t(`${node.level}Name`, { code: nodeCode(node) });
  return { title: name, description: t("nodeDescription", { name }) };
};

const NodePage = async (props: PageProps) => {
  const node = await parse(props);
  const api = visitorApi();
  const [meetings, outcomes, facts] = await Promise.all([
    api.meeting.list({}),
    api.outcome.list(),
    api.plan.facts(),
  ]);
  if (node === "halves") return <HalvesView references={meetings.map(capOf)} />;
  return <NodeView node={node} meetings={meetings} outcomes={outcomes} facts={facts} />;
};

export default NodePage;
