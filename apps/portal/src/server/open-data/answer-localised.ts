import { defaultLocale, type Locale } from "@rabat/core/language";
import { deliver } from "./deliver.ts";
import { readParameters } from "./parameter.ts";
import { orRefused, refusedJson } from "./refused.ts";

type Localised = { type: string; body(locale: Locale): Promise<string> | string };

/** Answers in the language that the parameter `language` names; one address has one answer. */
export const answerLocalised = (request: Request, { type, body }: Localised): Promise<Response> =>
  orRefused(request, async () => {
    const read = readParameters(new URL(request.url).searchParams, ["language"]);
    if (!read.ok) return refusedJson(read, request);
    return deliver({ type, body: await body(read.value.language ?? defaultLocale) });
  });
