import { areas } from "@rabat/core/cap";
import type { Chairmanship } from "@rabat/core/chairmanship";
import type { Meeting } from "@rabat/core/meeting";
import type { KnownPartner, PlanFact } from "@rabat/core/revision";
import { useLocale, useTranslations } from "next-intl";
import { addressesIn } from "../addresses.ts";
import { useChairmanshipName } from "../chairmanship/chairmanship-name.ts";
import { useTerm } from "../chairmanship/term.ts";
import { MeetingList } from "../meeting/meeting-list.tsx";
import { PageHeading } from "../page-heading.tsx";
import { RecordText } from "../record/record-text.tsx";
import { SourceLine } from "../record/source-line.tsx";
import { WayHere } from "../record/way-here.tsx";
import { AreaFacts } from "./area-facts.tsx";
import { standingOf } from "./standing.ts";

type PartnerViewProps = {
  partner: KnownPartner;
  chairmanships: readonly Chairmanship[];
  meetings: readonly Meeting[];
  facts: readonly PlanFact[];
};

/** One partner: its standing, what else is said of it, and what it chaired, co-chaired and hosted in the record. */
export const PartnerView = ({ partner, chairmanships, meetings, facts }: PartnerViewProps) => {
  const t = useTranslations("partner");
  const locale = useLocale();
  const to = addressesIn(locale);
  const nameOf = useChairmanshipName();
  const termOf = useTerm();
  const chaired = chairmanships.filter(({ partner: code }) => code === partner.code);
  const parts = [
    { name: "coChaired", held: meetings.filter(({ coChairs }) => coChairs.includes(partner.code)) },
    { name: "hosted", held: meetings.filter(({ place }) => place.country === partner.code) },
  ] as const;
  const { referenceFor, note, sources } = partner;
  const isEmpty = chaired.length === 0 && parts.every(({ held }) => held.length === 0);
  return (
    <>
      <WayHere steps={[{ name: t("listTitle"), href: to.partners }]} />
      <PageHeading kicker={t(`standing.${standingOf(partner)}`)} title={partner.name[locale]} />
      {note ? (
        <p className="measure">
          <RecordText text={note} />
        </p>
      ) : null}
      {referenceFor ? (
        <section>
          <h2 className="section-heading">{t("referenceFor")}</h2>
          <AreaFacts areas={areas.filter(({ code }) => referenceFor.includes(code))}>
            {({ title }) => <RecordText text={title} />}
          </AreaFacts>
        </section>
      ) : null}
      {isEmpty ? <p className="empty">{t("nothingHeld")}</p> : null}
      {chaired.length > 0 ? (
        <section>
          <h2 className="section-heading">{t("chaired")}</h2>
          <ol className="record-list" role="list">
            {chaired.map((chairmanship) => (
              <li key={chairmanship.slug} className="record">
                <p className="record-date">{termOf(chairmanship)}</p>
                <p className="record-title">
                  <a href={to.chairmanship(chairmanship.slug)}>{nameOf(chairmanship.slug, partner.code)}</a>
                </p>
              </li>
            ))}
          </ol>
        </section>
      ) : null}
      {parts.map(({ name, held }) =>
        held.length > 0 ? (
          <section key={name}>
            <h2 className="section-heading">{t(name)}</h2>
            <MeetingList meetings={held} facts={facts} line="kind" />
          </section>
        ) : null,
      )}
      {sources.map((source) => (
        <SourceLine key={source.title.en} source={source} />
      ))}
    </>
  );
};
