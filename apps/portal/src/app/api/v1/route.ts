import { served } from "../../../server/open-data/served.ts";

export const dynamic = "force-dynamic";

/** Whoever follows the address under which everything stands is led to what describes it. */
export const GET = (): Response => Response.redirect(`${served().origin}/api/v1/openapi.json`, 303);
