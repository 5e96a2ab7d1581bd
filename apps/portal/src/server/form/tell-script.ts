import { httpStatus } from "@rabat/api";
import type { Refused } from "@rabat/core/refusal";
import type { Told } from "../../browser/comment/told.ts";
import { sentSession } from "../auth.ts";
import { heldForms } from "./hold.ts";
import { formErrors } from "./refusals.ts";
import type { Sent } from "./sent.ts";

const headers = { "Cache-Control": "private, no-store" };

export const tell = (told: Told, status = 200): Response => Response.json(told, { status, headers });

/** Whether a script of ours sent the form and stays on its page, instead of the browser that goes to the next. */
export const isFromScript = (request: Request): boolean =>
  request.headers.get("accept") === "application/json";

/** For a refusal that a person would have met on the next page: kept as there, and said in one line. */
export const tellRefused = async (
  refused: Refused,
  sent: Sent,
  { page, stale }: { page: string; stale?: (sent: Sent) => Promise<string | null> },
): Promise<Response> => {
  const { refusals } = refused;
  const [{ code }] = refusals;
  const former = code === "actor.sign-in-required" ? await sentSession() : null;
  await heldForms.hold(sent, page, { refusals, former });
  const said = await formErrors(refusals, sent);
  const message = said.map((error) => error.message).join(" ");
  if (code === "actor.sign-in-required") return tell({ kind: "signed-out", message }, httpStatus[code]);
  if (code === "comment.stale")
    return tell({ kind: "stale", message: (await stale?.(sent)) ?? message }, httpStatus[code]);
  // refused and yet done: the text is where it was left
  return tell({ kind: "kept", message }, 202);
};
