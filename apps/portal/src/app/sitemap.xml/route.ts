import { deliver } from "../../server/open-data/deliver.ts";
import { orRefused } from "../../server/open-data/refused.ts";
import { served } from "../../server/open-data/served.ts";
import { sitemapOf } from "../../server/open-data/sitemap.ts";

export const dynamic = "force-dynamic";

export const GET = (request: Request): Promise<Response> =>
  orRefused(request, async () => {
    const { api, origin } = served();
    const body = await sitemapOf(api, { origin, now: new Date().toISOString() });
    return deliver({ type: "application/xml; charset=utf-8", body });
  });
