import { httpStatus } from "@rabat/api";
import type { Refused } from "@rabat/core/refusal";
import { refusalSentence } from "@rabat/core/refusal/sentences";
import { preferredLocale } from "../../../server/accept-language.ts";

/** A refusal as JSON: its code for programs, its sentence for whoever reads over their shoulder. */
export const refusedJson = ({ refusals: [refusal] }: Refused, request: Request): Response => {
  const locale = preferredLocale(request.headers.get("accept-language"));
  return Response.json(
    { code: refusal.code, message: refusalSentence(refusal, locale) },
    {
      status: httpStatus[refusal.code],
      headers: { "content-language": locale, vary: "accept-language" },
    },
  );
};
