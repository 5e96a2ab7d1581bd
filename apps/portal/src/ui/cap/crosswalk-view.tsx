import { areaCodes, type CapNode } from "@rabat/core/cap";
import {
  type CrosswalkLink,
  crosswalkOf,
  globalCompactObjectives,
  globalCompactSource,
  vallettaDomainOf,
} from "@rabat/core/crosswalk";
import { useLocale } from "next-intl";
import { addressesIn } from "../addresses.ts";
import { PageHeading } from "../page-heading.tsx";
import { RecordText } from "../record/record-text.tsx";
import { SourceLine } from "../record/source-line.tsx";
import { TranslationNote } from "../record/translation-note.tsx";
import { useCapWords } from "./cap-words.ts";
import { branchOf, textOf } from "./node-facts.ts";
import { PlanViewLinks } from "./plan-view-links.tsx";

/** Objectives of the Global Compact laid to a part of the plan, each with whoever says so. */
export const GlobalCompactLinks = ({ links }: { links: readonly CrosswalkLink[] }) => {
  const { t } = useCapWords();
  return (
    <ul className="crosswalk-links" role="list">
      {links.map(({ globalCompact, standing }) => {
        const title = globalCompactObjectives[globalCompact - 1]?.title;
        return (
          <li key={globalCompact}>
            <bdi>{globalCompact}</bdi> {title ? <RecordText text={title} /> : null}{" "}
            <span className="meta">{t(`standing.${standing}`)}</span>
          </li>
        );
      })}
    </ul>
  );
};

const rowsOf = (area: CapNode): CapNode[] =>
  branchOf(area).filter((node) => node.level !== "action" || crosswalkOf(node).length > 0);

/** The plan beside the Joint Valletta Action Plan and the Global Compact for Migration. */
export const CrosswalkView = () => {
  const { t, nameOf } = useCapWords();
  const to = addressesIn(useLocale());
  return (
    <>
      <PageHeading title={t("crosswalkTitle")} lead={t("crosswalkLead")} />
      <PlanViewLinks current="crosswalk" />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: on a narrow screen the keyboard must be able to scroll it */}
      <section className="table-scroll" aria-labelledby="crosswalk" tabIndex={0}>
        <table className="record-table plan-grid">
          <caption id="crosswalk">{t("crosswalkCaption")}</caption>
          <thead>
            <tr>
              {(["part", "valletta", "globalCompact"] as const).map((column) => (
                <th key={column} scope="col">
                  {t(column)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {areaCodes.flatMap((code) =>
              rowsOf({ level: "area", code }).map((node) => {
                const links = crosswalkOf(node);
                const text = textOf(node);
                return (
                  <tr key={to.node(node)} data-level={node.level}>
                    <th scope="row">
                      <a href={to.node(node)}>{nameOf(node)}</a>{" "}
                      <span className="meta">{text ? <RecordText text={text} /> : t("titleUnknown")}</span>
                    </th>
                    <td>
                      {node.level === "area" ? t("vallettaDomain", { number: vallettaDomainOf(code) }) : ""}
                    </td>
                    <td>
                      {links.length > 0 ? <GlobalCompactLinks links={links} /> : null}
                      {links.length === 0 && node.level === "objective" ? t("noLink") : null}
                    </td>
                  </tr>
                );
              }),
            )}
          </tbody>
        </table>
      </section>
      <p className="note">{t("crosswalkNote")}</p>
      <TranslationNote texts={globalCompactObjectives.map(({ title }) => title)} />
      <SourceLine source={globalCompactSource} />
    </>
  );
};
