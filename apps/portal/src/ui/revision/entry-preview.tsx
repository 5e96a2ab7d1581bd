import { neighboursOf } from "@rabat/core/chairmanship";
import { followUpsOf, type Meeting } from "@rabat/core/meeting";
import type { Outcome } from "@rabat/core/outcome";
import { partnersWith, type RecordVersion } from "@rabat/core/revision";
import { visitorApi } from "../../server/api.ts";
import { ChairmanshipView } from "../chairmanship/chairmanship-view.tsx";
import { MediaList } from "../document/media-list.tsx";
import { MeetingView } from "../meeting/meeting-view.tsx";
import { OutcomeView } from "../outcome/outcome-view.tsx";
import { PartnerView } from "../partner/partner-view.tsx";
import { PlanFactPreview } from "./plan-fact-preview.tsx";

type EntryPreviewProps = { version: RecordVersion; address: string };

const instead = <Item,>(held: readonly Item[], item: Item, keyOf: (one: Item) => string): Item[] =>
  held.some((one) => keyOf(one) === keyOf(item))
    ? held.map((one) => (keyOf(one) === keyOf(item) ? item : one))
    : [...held, item];

const slugOf = ({ slug }: { slug: string }) => slug;

/** A version as readers would find it: in the page that they will read, among what they find already. */
export const EntryPreview = async ({ version, address }: EntryPreviewProps) => {
  const api = visitorApi();
  const meetings: Meeting[] = await api.meeting.list({});
  const facts = await api.plan.facts();
  const outcomesOf = async (meeting: string): Promise<Outcome[]> =>
    (await api.outcome.list()).filter((one) => one.meeting === meeting);
  switch (version.kind) {
    case "chairmanship": {
      const all = instead(await api.chairmanship.list(), version.body, slugOf);
      return (
        <ChairmanshipView
          chairmanship={version.body}
          meetings={meetings.filter(({ chairmanship }) => chairmanship === version.key)}
          media={(await api.media.list()).filter(({ chairmanship }) => chairmanship === version.key)}
          neighbours={neighboursOf(all, version.key)}
          facts={facts}
        />
      );
    }
    case "meeting":
      return (
        <MeetingView
          meeting={version.body}
          outcomes={await outcomesOf(version.key)}
          follows={meetings.filter(({ slug }) => version.body.follows.includes(slug))}
          followedUpBy={followUpsOf(version.key, meetings)}
        />
      );
    case "outcome": {
      const { body } = version;
      const meeting = meetings.find(({ slug }) => slug === body.meeting);
      if (meeting === undefined) return null;
      const siblings = instead(await outcomesOf(body.meeting), body, ({ reference }) => reference);
      return (
        <OutcomeView
          outcome={body}
          meeting={meeting}
          siblings={siblings}
          followedUpBy={followUpsOf(body.meeting, meetings)}
          consultations={[]}
          facts={facts}
          address={address}
        />
      );
    }
    case "document":
      return <MediaList media={[version.body]} />;
    case "partner": {
      const partner = partnersWith([version.body]).find(({ code }) => code === version.body.code);
      const chairmanships = await api.chairmanship.list();
      return partner ? (
        <PartnerView partner={partner} chairmanships={chairmanships} meetings={meetings} facts={facts} />
      ) : null;
    }
    case "plan":
      return <PlanFactPreview fact={version.body} />;
  }
};
