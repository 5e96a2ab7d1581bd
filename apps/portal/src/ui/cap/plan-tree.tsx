import { addresses, areaCodes, type CapNode, planSource } from "@rabat/core/cap";
import { capOf, type Meeting } from "@rabat/core/meeting";
import type { Outcome } from "@rabat/core/outcome";
import { type PlanFact, parentWith } from "@rabat/core/revision";
import { useLocale } from "next-intl";
import { addressesIn } from "../addresses.ts";
import { PageHeading } from "../page-heading.tsx";
import { RecordText } from "../record/record-text.tsx";
import { SourceLine } from "../record/source-line.tsx";
import { TranslationNote } from "../record/translation-note.tsx";
import { useCapWords } from "./cap-words.ts";
import { childrenOf, orphanActions, textOf } from "./node-facts.ts";
import { PlanViewLinks } from "./plan-view-links.tsx";

type Told = { meetings: readonly Meeting[]; outcomes: readonly Outcome[]; facts: readonly PlanFact[] };

const TreeNode = ({ node, told }: { node: CapNode; told: Told }) => {
  const { t, nameOf } = useCapWords();
  const to = addressesIn(useLocale());
  const by = told.meetings.filter((meeting) => addresses(capOf(meeting), node, parentWith(told.facts)));
  const texts = told.outcomes.filter(({ meeting }) => by.some(({ slug }) => slug === meeting)).length;
  const text = textOf(node, told.facts);
  const { nodes } = childrenOf(node, told.facts);
  return (
    <li data-area={node.level === "area" ? node.code : undefined}>
      <p className="tree-node" data-level={node.level} data-addressed={by.length > 0 ? "" : undefined}>
        <a href={to.node(node)}>{nameOf(node)}</a>{" "}
        <span>
          {text ? (
            <RecordText text={text} />
          ) : (
            <span className="meta">{t(node.level === "action" ? "textUnknown" : "titleUnknown")}</span>
          )}
        </span>{" "}
        <span className="meta">{t("treeCounts", { meetings: by.length, texts, level: node.level })}</span>
      </p>
      {nodes.length > 0 ? <TreeNodes nodes={nodes} told={told} /> : null}
    </li>
  );
};

const TreeNodes = ({ nodes, told }: { nodes: readonly CapNode[]; told: Told }) => (
  <ul className="plan-tree" role="list">
    {nodes.map((node) => (
      <TreeNode key={node.level === "action" ? node.number : node.code} node={node} told={told} />
    ))}
  </ul>
);

const roots: readonly CapNode[] = areaCodes.map((code) => ({ level: "area", code }));

/** The plan from its areas down to its actions, each with the meetings and texts that stand to it. */
export const PlanTreeView = (told: Told) => {
  const { t } = useCapWords();
  const { facts } = told;
  const orphans = orphanActions(facts);
  const titles = [...roots, ...roots.flatMap((root) => childrenOf(root).nodes)];
  return (
    <>
      <PageHeading title={t("treeTitle")} lead={t("treeLead")} />
      <PlanViewLinks current="tree" />
      <TranslationNote texts={titles.flatMap((node) => textOf(node, facts) ?? [])} />
      <TreeNodes nodes={roots} told={told} />
      {orphans.length > 0 ? (
        <section className="section">
          <h2>{t("unknownGroup")}</h2>
          <p className="note">{t("unknownWhich")}</p>
          <TreeNodes nodes={orphans} told={told} />
        </section>
      ) : null}
      <p className="note">{t("shortTitles")}</p>
      <SourceLine source={planSource} />
    </>
  );
};
