import { addresses, type CapNode, capAddress } from "@rabat/core/cap";
import { capOf, type Meeting } from "@rabat/core/meeting";
import type { Outcome } from "@rabat/core/outcome";
import { type PlanFact, parentWith } from "@rabat/core/revision";
import { useLocale } from "next-intl";
import { addressesIn } from "../addresses.ts";
import { MeetingList } from "../meeting/meeting-list.tsx";
import { OutcomeList } from "../outcome/outcome-list.tsx";
import { PageHeading } from "../page-heading.tsx";
import { Pager } from "../pager.tsx";
import { TranslationNote } from "../record/translation-note.tsx";
import { WayHere } from "../record/way-here.tsx";
import { useCapWords } from "./cap-words.ts";
import { NodeAside } from "./node-aside.tsx";
import { neighboursOf, parentsOf } from "./node-facts.ts";
import { NodeText } from "./node-text.tsx";

type NodeViewProps = {
  node: CapNode;
  meetings: readonly Meeting[];
  outcomes: readonly Outcome[];
  /** What was filled in where the published plan is silent. */
  facts: readonly PlanFact[];
};

/** One area, objective or action: its wording, where it stands, who addressed it and with what. */
export const NodeView = ({ node, meetings, outcomes, facts }: NodeViewProps) => {
  const { t, nameOf } = useCapWords();
  const { level } = node;
  const to = addressesIn(useLocale());
  const references = meetings.map(capOf);
  const by = meetings.filter((meeting) => addresses(capOf(meeting), node, parentWith(facts)));
  const held = outcomes.filter(({ meeting }) => by.some(({ slug }) => slug === meeting));
  const { previous, next } = neighboursOf(node);
  const stepTo = (other: CapNode | undefined) => other && { href: to.node(other), name: nameOf(other) };
  const above = parentsOf(node, facts).known.map((parent) => ({
    name: nameOf(parent),
    href: to.node(parent),
  }));
  return (
    <>
      <WayHere steps={[{ name: t("title"), href: to.plan }, ...above]} />
      <PageHeading
        kicker={t(`keyStates.${by.length > 0 ? "addressed" : "not-yet"}`, { level })}
        title={nameOf(node)}
      />
      <div className="beside">
        <div>
          <NodeText node={node} fact={facts.find((fact) => fact.node === capAddress(node))} />
          <section className="section">
            <h2 className={by.length > 0 ? "section-heading" : undefined}>
              {t("meetingsThatAddress", { level })}
            </h2>
            {by.length > 0 ? (
              <MeetingList meetings={by} facts={facts} />
            ) : (
              <p className="empty">{t("noMeeting", { level })}</p>
            )}
          </section>
          {held.length > 0 ? (
            <section className="section">
              <h2>{t("itemsThatAddress")}</h2>
              <p className="note">{t("itemsThroughMeetings")}</p>
              <OutcomeList outcomes={held} />
              <TranslationNote texts={held.map(({ text }) => text)} />
            </section>
          ) : null}
        </div>
        <NodeAside node={node} references={references} facts={facts} />
      </div>
      <Pager
        label={t("nodePager")}
        words={{ previous: t("previous"), next: t("next") }}
        previous={stepTo(previous)}
        next={stepTo(next)}
      />
    </>
  );
};
