import type { Locale } from "@rabat/core/language";
import { SearchHit } from "@rabat/core/search";
import { z } from "zod";
import { CommandRefused, exitCode } from "../exit.ts";
import { askPortal } from "../record/portal.ts";
import type { Found } from "./find.ts";

const SearchAnswer = z.object({ text: z.string(), total: z.int(), hits: z.array(SearchHit) });

/** The first page of what a portal finds. */
export const findInPortal = async (from: string, words: string, locale: Locale): Promise<Found> => {
  const answer = SearchAnswer.safeParse(
    await askPortal(from, `search?${new URLSearchParams({ q: words, locale })}`),
  );
  if (answer.success) return answer.data;
  throw new CommandRefused(
    `The portal at ${from} answers a search in a form that this version does not know.`,
    exitCode.failed,
  );
};
