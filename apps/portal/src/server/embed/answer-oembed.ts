import type { Api } from "@rabat/api";
import { partnerName } from "../../ui/meeting/place-words.ts";
import { preferredLocale } from "../accept-language.ts";
import { deliver } from "../open-data/deliver.ts";
import { openToAll } from "../open-data/headers.ts";
import { wordsIn } from "../open-data/words.ts";
import { embedOf, oembedOf } from "./oembed.ts";
import { readOembedQuery } from "./oembed-target.ts";

/** How oEmbed 1.0 says no, each with our code. */
const refusals = {
  malformed: { status: 400, code: "input.invalid" },
  absent: { status: 404, code: "record.not-found" },
  format: { status: 501, code: "oembed.json-only" },
} as const;

const refused = (kind: keyof typeof refusals, request: Request): Response => {
  const locale = preferredLocale(request.headers.get("accept-language"));
  const { status, code } = refusals[kind];
  return Response.json(
    { code, message: wordsIn(locale)(`embed.refused.${kind}`) },
    {
      status,
      headers: {
        ...openToAll,
        "cache-control": "no-store",
        "content-language": locale,
        vary: "accept-language",
      },
    },
  );
};

type Served = { api: Api; origin: string };

/** Answers oEmbed 1.0 for the plan and for each Chairmanship. */
export const answerOembed = async (request: Request, { api, origin }: Served): Promise<Response> => {
  const asked = readOembedQuery(new URL(request.url).search);
  if (asked === null) return refused("malformed", request);
  if (asked.format === "xml") return refused("format", request);
  const found = embedOf(asked.url, origin);
  if (found === null) return refused("absent", request);
  const { locale, embed } = found;
  const slug = embed.chairmanship;
  const chairmanship = (await api.chairmanship.list()).find((one) => one.slug === slug);
  if (slug !== null && chairmanship === undefined) return refused("absent", request);
  const words = wordsIn(locale);
  const whose = chairmanship
    ? words("chairmanship.name", {
        slug: chairmanship.slug,
        country: partnerName(chairmanship.partner, locale),
      })
    : words("embed.everyChairmanship");
  const title = `${words("cap.title")} – ${whose}`;
  const answer = oembedOf({ origin, locale, embed, title, provider: words("site.name") }, asked);
  return deliver({ type: "application/json", body: JSON.stringify(answer) });
};
