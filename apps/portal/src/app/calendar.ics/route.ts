import { answerLocalised } from "../../server/open-data/answer-localised.ts";
import { calendarOf } from "../../server/open-data/calendar.ts";
import { served } from "../../server/open-data/served.ts";

export const dynamic = "force-dynamic";

export const GET = (request: Request): Promise<Response> => {
  const { api, origin } = served();
  return answerLocalised(request, {
    type: "text/calendar; charset=utf-8",
    body: async (locale) => calendarOf(await api.meeting.list({}), { origin, locale }),
  });
};
