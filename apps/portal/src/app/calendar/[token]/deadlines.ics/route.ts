import { visitorApi } from "../../../../server/api.ts";
import { deadlineCalendar } from "../../../../server/calendar/deadlines.ts";
import { served } from "../../../../server/open-data/served.ts";

export const dynamic = "force-dynamic";

type Asked = { params: Promise<{ token: string }> };

/** A person's deadlines, to whoever knows the secret address; every address that is not one is absent alike. */
export const GET = async (_: Request, { params }: Asked): Promise<Response> => {
  const { token } = await params;
  const feed = token.length > 200 ? null : await visitorApi().calendar.feed({ token });
  if (feed === null) return new Response(null, { status: 404 });
  const { entries, now, ...reader } = feed;
  const { origin } = served();
  return new Response(deadlineCalendar(entries, { ...reader, stamp: now, origin }), {
    headers: { "Content-Type": "text/calendar; charset=utf-8" },
  });
};
