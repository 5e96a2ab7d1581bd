import { z } from "zod";
import { accept, type Result, refuse } from "../refusal.ts";
import { type Consultation, Instant } from "./consultation.ts";
import { isTaking, type Stage } from "./stage.ts";

/** One delegation's breaking of silence, with its reason. */
export const SilenceBreak = z.object({
  delegation: z.string(),
  reason: z.string(),
  by: z.string(),
  broken: Instant,
});
export type SilenceBreak = z.infer<typeof SilenceBreak>;

/** What a silence procedure has come to: one break is enough, and breaks are never counted. */
export const SilenceOutcome = z.enum(["pending", "adopted", "broken"]);
export type SilenceOutcome = z.infer<typeof SilenceOutcome>;

/** Hours between opening and closing, at least. */
export const silenceLeast = 72;

/**
 * Whether a consultation may run for the time given: a silence procedure needs 72 hours for capitals to answer.
 *
 * Gives the dates back.
 *
 * @example checkDuration({ kind: "silence", opens: "2026-11-01T09:00:00.000Z", closes: "2026-11-02T09:00:00.000Z" })
 * // → { ok: false, refusals: [{ code: "silence.too-short", hours: 72 }] }
 */
export const checkDuration = (
  dates: Pick<Consultation, "kind" | "opens" | "closes">,
): Result<Pick<Consultation, "kind" | "opens" | "closes">> => {
  const hours = (Date.parse(dates.closes) - Date.parse(dates.opens)) / 3_600_000;
  return dates.kind === "silence" && hours < silenceLeast
    ? refuse({ code: "silence.too-short", hours: silenceLeast })
    : accept(dates);
};

/**
 * The outcome at a stage — that of the last delegation to close. Null where it is no silence procedure.
 *
 * @example silenceOutcome({ kind: "silence" }, "closed", false) // → "adopted"
 */
export const silenceOutcome = (
  { kind }: Pick<Consultation, "kind">,
  stage: Stage,
  broken: boolean,
): SilenceOutcome | null => {
  if (kind !== "silence") return null;
  if (broken) return "broken";
  return isTaking(stage) || stage === "prepared" || stage === "announced" ? "pending" : "adopted";
};
