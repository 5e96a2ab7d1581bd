import { addresses, areaCodes, type CapNode } from "@rabat/core/cap";
import { type Chairmanship, inSuccession } from "@rabat/core/chairmanship";
import { capOf, type Meeting } from "@rabat/core/meeting";
import { type PlanFact, parentWith } from "@rabat/core/revision";
import { useLocale } from "next-intl";
import { addressesIn } from "../addresses.ts";
import { listSeparator } from "../list-separator.ts";
import { partnerName, usePlaceWords } from "../meeting/place-words.ts";
import { PageHeading } from "../page-heading.tsx";
import { useCapWords } from "./cap-words.ts";
import { ChairmanshipRoses } from "./chairmanship-roses.tsx";
import { branchOf, orphanActions } from "./node-facts.ts";
import { PlanViewLinks } from "./plan-view-links.tsx";

type PlanByChairmanshipProps = {
  chairmanships: readonly Chairmanship[];
  meetings: readonly Meeting[];
  facts: readonly PlanFact[];
};

/** What each Chairmanship's meetings addressed of every part of the plan: gaps stay empty, in words for whoever listens. */
export const PlanByChairmanship = ({ chairmanships, meetings, facts }: PlanByChairmanshipProps) => {
  const parentOf = parentWith(facts);
  const inAreas = areaCodes.flatMap((code) => branchOf({ level: "area", code }, facts));
  const orphans = orphanActions(facts);
  const { t, nameOf } = useCapWords();
  const locale = useLocale();
  const to = addressesIn(locale);
  const { placeAndYear } = usePlaceWords();
  const ordered = inSuccession(chairmanships);
  const cellOf = (node: CapNode, slug: string) => {
    const by = meetings.filter(
      (meeting) => meeting.chairmanship === slug && addresses(capOf(meeting), node, parentOf),
    );
    if (by.length === 0) return <span className="visually-hidden">{t("nobody")}</span>;
    return by.map((meeting, index) => (
      <span key={meeting.slug}>
        {index > 0 ? listSeparator(locale) : ""}
        <a href={to.meeting(meeting.slug)}>{placeAndYear(meeting)}</a>
      </span>
    ));
  };
  const rowOf = (node: CapNode) => (
    <tr key={to.node(node)} data-level={node.level}>
      <th scope="row">
        <a href={to.node(node)}>{nameOf(node)}</a>
      </th>
      {ordered.map(({ slug }) => (
        <td key={slug}>{cellOf(node, slug)}</td>
      ))}
    </tr>
  );
  return (
    <>
      <PageHeading title={t("chairmanshipsTitle")} lead={t("chairmanshipsLead")} />
      <PlanViewLinks current="chairmanships" />
      <ChairmanshipRoses chairmanships={ordered} meetings={meetings} facts={facts} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: on a narrow screen the keyboard must be able to scroll it */}
      <section className="table-scroll" aria-labelledby="by-chairmanship" tabIndex={0}>
        <table className="record-table plan-grid">
          <caption id="by-chairmanship">{t("chairmanshipsCaption")}</caption>
          <thead>
            <tr>
              <th scope="col">{t("part")}</th>
              {ordered.map(({ slug, partner }) => (
                <th key={slug} scope="col">
                  {partnerName(partner, locale)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {inAreas.map(rowOf)}
            {orphans.length > 0 ? (
              <tr data-level="area">
                <th scope="rowgroup" colSpan={ordered.length + 1}>
                  {t("unknownGroup")}
                </th>
              </tr>
            ) : null}
            {orphans.map(rowOf)}
          </tbody>
        </table>
      </section>
      <p className="note">{t("unknownParents")}</p>
    </>
  );
};
