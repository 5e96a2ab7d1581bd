import { addTexts } from "@rabat/core/consultation";
import { outcomeLabel } from "@rabat/core/outcome";
import { accept } from "@rabat/core/refusal";
import { outcomes } from "@rabat/db";
import { z } from "zod";
import { resultOf } from "../result.ts";
import { forDeed } from "../trpc.ts";
import { changeList } from "./change-list.ts";
import { Change, onceHeld } from "./occasion.ts";

const Add = Change.extend({ references: z.array(z.string().max(100)).max(1_000) });

/** Copies held texts of the record to the end of the list, in the record's order. */
export const addOutcomes = forDeed("prepare consultations")
  .input(Add)
  .output(resultOf(z.object({ texts: z.int() })))
  .mutation(({ ctx, input: { consultation: slug, version, form, references } }) =>
    onceHeld({ ctx, slug, form }, (tx, occasion) =>
      changeList(tx, occasion, {
        readVersion: version,
        deed: "add outcomes to the list",
        change: async (texts) => {
          const wished = new Set(references);
          const chosen = (await outcomes.listOutcomes(tx)).filter(({ reference }) => wished.has(reference));
          const added = addTexts(
            texts,
            chosen.map((item) => ({ reference: item.reference, label: outcomeLabel(item), text: item.text })),
          );
          return added.ok ? accept(added.value.texts) : added;
        },
      }),
    ),
  );
