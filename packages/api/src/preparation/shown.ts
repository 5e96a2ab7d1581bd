import { ListedText, type ReadLine } from "@rabat/core/consultation";
import { z } from "zod";
import { RefusalSchema } from "../result.ts";

const Line = z.object({ line: z.int(), shown: z.string() });

/** One line of an import, as its preview shows it. */
export const ImportLine: z.ZodType<ReadLine> = z.union([
  Line.extend({ text: ListedText }),
  Line.extend({ fault: RefusalSchema }),
]);
