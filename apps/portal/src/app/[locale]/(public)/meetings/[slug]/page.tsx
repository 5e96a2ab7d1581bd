import { readingIn } from "@rabat/core/language";
import { partnerOf } from "@rabat/core/partner";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { environment, publicOrigin } from "../../../../../env.ts";
import { eventOf } from "../../../../../server/open-data/event.ts";
import { pageLocale } from "../../../../../server/page-locale.ts";
import { dayRange } from "../../../../../ui/dates.ts";
import { meetingName } from "../../../../../ui/meeting/meeting-name.ts";
import { MeetingView } from "../../../../../ui/meeting/meeting-view.tsx";
import { readMeeting } from "../../record.ts";

type PageProps = { params: Promise<{ locale: string; slug: string }> };

export const generateMetadata = async ({ params }: PageProps): Promise<Metadata> => {
  const locale = await pageLocale(params);
  const { meeting } = await readMeeting((await params).slug);
  const t = await getTranslations("meeting");
  const title = meetingName(meeting, locale, (city) => t("untitled", { city })).text;
  const city = readingIn(meeting.place.city, locale).text;
  const place = `${city}, ${partnerOf(meeting.place.country)?.name[locale] ?? ""}`;
  const date = dayRange(locale, meeting.starts, meeting.ends);
  return {
    title: `${title}, ${city} ${meeting.starts.slice(0, 4)}`,
    description: t("nodeDescription", { title, place, date }),
  };
};

const MeetingPage = async ({ params }: PageProps) => {
  const locale = await pageLocale(params);
  const held = await readMeeting((await params).slug);
  const event = eventOf(held.meeting, { origin: publicOrigin(environment()), locale });
  return (
    <>
      <script type="application/ld+json">{event}</script>
      <MeetingView {...held} />
    </>
  );
};

export default MeetingPage;
