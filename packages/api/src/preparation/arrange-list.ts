import { arrangeTexts, textsAtMost } from "@rabat/core/consultation";
import { accept } from "@rabat/core/refusal";
import { z } from "zod";
import { resultOf } from "../result.ts";
import { forDeed } from "../trpc.ts";
import { changeList } from "./change-list.ts";
import { Change, onceHeld } from "./occasion.ts";

const Place = z.object({ reference: z.string().max(100), place: z.int().min(0).max(9_999).nullable() });

/** Puts the list in another order, and takes texts out of it. */
export const arrangeList = forDeed("prepare consultations")
  .input(Change.extend({ places: z.array(Place).max(textsAtMost) }))
  .output(resultOf(z.object({ texts: z.int() })))
  .mutation(({ ctx, input: { consultation: slug, version, form, places } }) =>
    onceHeld({ ctx, slug, form }, (tx, occasion) =>
      changeList(tx, occasion, {
        readVersion: version,
        deed: "arrange the list",
        change: async (texts) => accept(arrangeTexts(texts, places)),
      }),
    ),
  );
