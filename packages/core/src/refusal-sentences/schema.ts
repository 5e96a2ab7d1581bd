import { z } from "zod";
import { refusalCodes } from "./index.ts";

/** A refusal as it travels: its code, and the particulars that its sentence names. */
export const Refusal = z.object({ code: z.enum(refusalCodes) }).catchall(z.union([z.string(), z.number()]));
