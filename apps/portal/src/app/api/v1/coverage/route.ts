import { refusalFrom } from "@rabat/api";
import { visitorApi } from "../../../../server/api.ts";
import { readSlug } from "../parameter.ts";
import { refusedJson } from "../refused.ts";

export const dynamic = "force-dynamic";

/** What the meetings of one Chairmanship, or all, address of the Cadiz Action Plan. */
export const GET = async (request: Request): Promise<Response> => {
  const chairmanship = readSlug(new URL(request.url).searchParams, "chairmanship");
  if (!chairmanship.ok) return refusedJson(chairmanship, request);
  try {
    const read = await visitorApi().coverage.read({ chairmanship: chairmanship.value });
    return read.ok ? Response.json(read.value) : refusedJson(read, request);
  } catch (error) {
    const refused = refusalFrom(error);
    if (refused === null) throw error;
    return refusedJson(refused, request);
  }
};
