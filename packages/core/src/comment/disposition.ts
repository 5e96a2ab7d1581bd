import { z } from "zod";
import { boundedText } from "../language/text.ts";
import { type Actor, permit } from "../partner/index.ts";
import { accept, type Result, refuse } from "../refusal.ts";

/** What was decided on a row of the matrix (the resolution of an ISO or Codex comment table). */
export const decisions = ["accepted", "accepted-in-principle", "not-accepted", "noted"] as const;
export const Decision = z.enum(decisions);
export type Decision = z.infer<typeof Decision>;

export const DispositionDraft = z.object({
  decision: Decision,
  reason: boundedText({ field: "reason", limit: 4_000, required: true }),
});
export type DispositionDraft = z.infer<typeof DispositionDraft>;

export const Disposition = z.object({
  decision: Decision,
  reason: z.string(),
  drafter: z.object({ person: z.uuid(), name: z.string() }),
  version: z.int().positive(),
});
export type Disposition = z.infer<typeof Disposition>;

/** Whether the actor may write this disposition over the one that was read; drafts are the Secretariat's own. */
export const decideDisposition = (
  actor: Actor,
  existing: Pick<Disposition, "version"> | null,
  readVersion: number | null,
): Result<{ version: number }> => {
  const permitted = permit(actor, "draft dispositions");
  if (!permitted.ok) return permitted;
  const stored = existing?.version ?? null;
  if (stored !== readVersion) return refuse({ code: "disposition.stale", version: stored ?? 0 });
  return accept({ version: (stored ?? 0) + 1 });
};
