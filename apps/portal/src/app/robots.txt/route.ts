import { locales } from "@rabat/core/language";
import { deliver } from "../../server/open-data/deliver.ts";
import { served } from "../../server/open-data/served.ts";

export const dynamic = "force-dynamic";

const nothingToFind = ["delegation", "secretariat", "sign-in", "invitation"];

export const GET = (): Response => {
  const closed = locales.flatMap((locale) => nothingToFind.map((name) => `Disallow: /${locale}/${name}`));
  const lines = ["User-agent: *", ...closed, "", `Sitemap: ${served().origin}/sitemap.xml`, ""];
  return deliver({ type: "text/plain; charset=utf-8", body: lines.join("\n") });
};
