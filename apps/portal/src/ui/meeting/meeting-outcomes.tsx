import type { StatedOutcomes } from "@rabat/core/meeting";
import { type Outcome, outcomeKinds } from "@rabat/core/outcome";
import { useTranslations } from "next-intl";
import { OutcomeList } from "../outcome/outcome-list.tsx";
import { TranslationNote } from "../record/translation-note.tsx";
import { StatedAndHeld } from "./stated-and-held.tsx";

type MeetingOutcomesProps = { stated: StatedOutcomes; outcomes: readonly Outcome[] };

export const MeetingOutcomes = ({ stated, outcomes }: MeetingOutcomesProps) => {
  const t = useTranslations("meeting");
  return (
    <>
      <section>
        <h2>{t("results")}</h2>
        <StatedAndHeld stated={stated} outcomes={outcomes} />
      </section>
      {outcomeKinds.map((kind) => {
        const held = outcomes.filter((outcome) => outcome.kind === kind);
        return held.length === 0 ? null : (
          <section key={kind}>
            <h3 className="section-heading">{t(`kindsOfText.${kind}`)}</h3>
            <OutcomeList outcomes={held} />
          </section>
        );
      })}
      <TranslationNote texts={outcomes.map(({ text }) => text)} />
    </>
  );
};
