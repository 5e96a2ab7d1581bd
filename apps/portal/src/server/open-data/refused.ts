import { httpStatus, refusalFrom } from "@rabat/api";
import type { Refused } from "@rabat/core/refusal";
import { refusalCodes, refusalSentence } from "@rabat/core/refusal/sentences";
import { z } from "zod";
import { preferredLocale } from "../accept-language.ts";
import { openToAll } from "./headers.ts";

/** A refusal as JSON: its code for programs, its sentence for whoever reads over their shoulder. */
export const Refusal = z.object({ code: z.enum(refusalCodes), message: z.string() });

export const refusedJson = ({ refusals: [refusal] }: Refused, request: Request): Response => {
  const locale = preferredLocale(request.headers.get("accept-language"));
  const body: z.infer<typeof Refusal> = {
    code: refusal.code,
    message: refusalSentence(refusal, locale),
  };
  return Response.json(body, {
    status: httpStatus[refusal.code],
    headers: {
      ...openToAll,
      "cache-control": "no-store",
      "content-language": locale,
      vary: "accept-language",
    },
  });
};

/** Answers, or says why not; only a bug is thrown on. */
export const orRefused = async (request: Request, answer: () => Promise<Response>): Promise<Response> => {
  try {
    return await answer();
  } catch (error) {
    const refused = refusalFrom(error);
    if (refused === null) throw error;
    return refusedJson(refused, request);
  }
};
