import { httpStatus } from "@rabat/api";
import { currentActor } from "../../../../../../../../../server/auth.ts";
import { tell } from "../../../../../../../../../server/form/tell-script.ts";
import { isLocale } from "../../../../../../../../../server/i18n.ts";
import { newerVersion } from "../../../../../../../../../server/newer-version.ts";

type Asked = { params: Promise<{ locale: string; slug: string; id: string }> };

/** Whether somebody has saved another version than the one named: asked by the comment form's script. */
export const GET = async (request: Request, { params }: Asked): Promise<Response> => {
  const { locale: named, slug, id } = await params;
  const locale = isLocale(named) ? named : "en";
  const version = Number(new URL(request.url).searchParams.get("version"));
  const newer = await newerVersion(await currentActor(), { locale, slug, id, version });
  if (!newer.ok) return tell({ kind: "away" }, httpStatus[newer.refusals[0].code]);
  return newer.value === null
    ? new Response(null, { status: 204, headers: { "Cache-Control": "private, no-store" } })
    : tell({ kind: "stale", message: newer.value });
};
