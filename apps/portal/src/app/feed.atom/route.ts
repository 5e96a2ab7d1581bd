import { answerLocalised } from "../../server/open-data/answer-localised.ts";
import { realConsultations } from "../../server/open-data/datasets/consultations.ts";
import { feedOf } from "../../server/open-data/feed.ts";
import { served } from "../../server/open-data/served.ts";

export const dynamic = "force-dynamic";

export const GET = (request: Request): Promise<Response> => {
  const { api, origin } = served();
  return answerLocalised(request, {
    type: "application/atom+xml; charset=utf-8",
    body: async (locale) => {
      const [meetings, announced] = await Promise.all([api.meeting.list({}), realConsultations(api)]);
      const consultations = announced.map(({ consultation }) => consultation);
      return feedOf({ meetings, consultations }, { origin, locale });
    },
  });
};
