import { isLocale } from "@rabat/core/language";
import { visitorApi } from "../../../../../server/api.ts";
import { wordsIn } from "../../../../../server/open-data/words.ts";
import { drawMap } from "../../../../../ui/meeting/map/draw-map.ts";

export const dynamic = "force-dynamic";

type RouteProps = { params: Promise<{ locale: string }> };

export const GET = async (_: Request, { params }: RouteProps): Promise<Response> => {
  const { locale } = await params;
  if (!isLocale(locale)) return new Response(null, { status: 404 });
  const title = wordsIn(locale)("programme.mapTitle");
  const svg = drawMap(await visitorApi().meeting.list({}), { locale, title });
  return new Response(svg, { headers: { "content-type": "image/svg+xml" } });
};
