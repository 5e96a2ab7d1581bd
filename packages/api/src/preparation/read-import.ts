import { decideListing, readTexts } from "@rabat/core/consultation";
import { accept } from "@rabat/core/refusal";
import { asActor } from "@rabat/db";
import { z } from "zod";
import { resultOf } from "../result.ts";
import { forDeed } from "../trpc.ts";
import { decodeText } from "./decode.ts";
import { preparationFor } from "./occasion.ts";
import { ImportLine } from "./shown.ts";

const Read = z.object({
  consultation: z.string().max(100),
  pasted: z.string().max(2_000_000),
  /** The bytes of a file in Base64, or nothing. */
  file: z.string().max(6_000_000),
  language: z.enum(["en", "fr"]),
});

const Preview = z.object({
  raw: z.string(),
  isFile: z.boolean(),
  version: z.int(),
  lines: z.array(ImportLine),
  texts: z.int(),
});

/** What an import would add, and each line that is wrong with its reason; nothing is written. */
export const readImport = forDeed("prepare consultations")
  .input(Read)
  .output(resultOf(Preview))
  .query(({ ctx: { db, actor }, input: { consultation: slug, pasted, file, language } }) =>
    asActor(db, actor, async (tx) => {
      const occasion = await preparationFor(tx, actor, slug);
      if (!occasion.ok) return occasion;
      const { version, texts: held } = occasion.value.preparation;
      const decided = decideListing(occasion.value, version);
      if (!decided.ok) return decided;
      const isFile = file !== "";
      const raw = isFile ? decodeText(Buffer.from(file, "base64")) : accept(pasted);
      if (!raw.ok) return raw;
      const read = readTexts({ raw: raw.value, isFile, language }, { slug, held });
      if (!read.ok) return read;
      const { lines, texts } = read.value;
      return accept({ raw: raw.value, isFile, version, lines, texts: texts.length });
    }),
  );
