import { addTexts, ImportSource, readTexts } from "@rabat/core/consultation";
import { accept, refuse } from "@rabat/core/refusal";
import { z } from "zod";
import { resultOf } from "../result.ts";
import { forDeed } from "../trpc.ts";
import { changeList } from "./change-list.ts";
import { Change, onceHeld } from "./occasion.ts";

/** Adds to the list what its preview showed as good; the version makes sure that it is the same still. */
export const importTexts = forDeed("prepare consultations")
  .input(Change.extend(ImportSource.shape))
  .output(resultOf(z.object({ texts: z.int() })))
  .mutation(({ ctx, input: { consultation: slug, version, form, ...source } }) =>
    onceHeld({ ctx, slug, form }, (tx, occasion) =>
      changeList(tx, occasion, {
        readVersion: version,
        deed: "import into the list",
        change: async (held) => {
          const read = readTexts(source, { slug, held });
          if (!read.ok) return read;
          if (read.value.texts.length === 0) return refuse({ code: "import.nothing-to-add" });
          const added = addTexts(held, read.value.texts);
          return added.ok ? accept(added.value.texts) : added;
        },
      }),
    ),
  );
