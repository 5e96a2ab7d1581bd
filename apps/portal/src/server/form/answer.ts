import { settle } from "@rabat/api";
import { type Deed, permit, personOf } from "@rabat/core/partner";
import { type Refused, type Result, refuse } from "@rabat/core/refusal";
import type { Told } from "../../browser/comment/told.ts";
import { environment } from "../../env.ts";
import { apiFor } from "../api.ts";
import { currentActor, sentSession } from "../auth.ts";
import { isFromHere } from "../door/own-origin.ts";
import { isLocale } from "../i18n.ts";
import { requestFrom } from "../request-api.ts";
import { type Fields, type Read, readFields, readNothing } from "./fields.ts";
import { heldForms } from "./hold.ts";
import type { Sent } from "./sent.ts";
import { readFieldsAndFile } from "./sent-file.ts";
import { isFromScript, tell, tellRefused } from "./tell-script.ts";
import { unavailablePage } from "./unavailable-page.ts";

export type FormPlan<Value> = {
  /** The page that the form is on: where a refusal leads back to. */
  page: (sent: Pick<Sent, "fields" | "locale">) => string;
  /** What the form asks for, as the procedure takes it. */
  call: (sent: Sent) => Promise<Result<Value>>;
  /** The page to go to when it is done. */
  done: (value: Value, sent: Sent) => string | Promise<string>;
  /** What a script of ours is told instead; a form without it answers with pages alone. */
  told?: (value: Value, sent: Sent) => Promise<Told>;
  /** What a script is told of a version that somebody else has saved meanwhile, where more is known than that. */
  stale?: (sent: Sent) => Promise<string | null>;
  /** For whom the form can bring a file: who may do this. */
  takesFileFor?: Deed;
};

/** See other: the browser then reads a page, so that reloading it sends nothing again. */
const goTo = (address: string) => new Response(null, { status: 303, headers: { Location: address } });

const turnBack = async (page: string, refused: Refused, sent: Sent): Promise<Response> => {
  const [{ code }] = refused.refusals;
  // only then is it the text of whoever was signed in
  const former = code === "actor.sign-in-required" ? await sentSession() : null;
  const held = await heldForms.hold(sent, page, { refusals: refused.refusals, former });
  const withText = `${page}${page.includes("?") ? "&" : "?"}held=${held}`;
  if (code === "proof.needed")
    return goTo(`/${sent.locale}/account/prove?next=${encodeURIComponent(withText)}`);
  if (code !== "actor.sign-in-required") return goTo(withText);
  return goTo(`/${sent.locale}/sign-in?next=${encodeURIComponent(withText)}`);
};

const away = (request: Request, given: Pick<Sent, "fields" | "locale">): Promise<Response> | Response =>
  isFromScript(request) ? tell({ kind: "away" }, 503) : unavailablePage(request, given);

/** Whoever may not bring a file is not listened to for long: what they send is not even kept for a moment. */
const readSent = async (request: Request, takesFileFor: Deed | undefined): Promise<Read> => {
  if (!isFromHere(Object.fromEntries(request.headers), environment().PUBLIC_ORIGIN))
    return readNothing(refuse({ code: "form.from-elsewhere" }));
  if (takesFileFor === undefined) return readFields(request);
  const actor = await currentActor().catch(() => null);
  return readFieldsAndFile(request, actor !== null && permit(actor, takesFileFor).ok);
};

/**
 * Answers a form: its own origin checked, its fields read, the procedure asked, and then another page — the next one,
 * or its own again with the refusals and everything that was typed. Works alike with and without JavaScript.
 */
export const answerForm =
  <Value>(plan: FormPlan<Value>) =>
  async (request: Request, { params }: { params: Promise<{ locale: string }> }): Promise<Response> => {
    const { locale: named, ...slugs } = await params;
    const locale = isLocale(named) ? named : "en";
    const { file, refused, done, ...read } = await readSent(request, plan.takesFileFor);
    const fields: Fields = { ...read.fields, ...slugs };
    const page = plan.page({ fields, locale });
    const { told } = isFromScript(request) ? plan : { told: undefined };
    try {
      const actor = await currentActor();
      const sent: Sent = { fields, file, locale, actor, api: apiFor(actor, await requestFrom()) };
      // in another tab somebody else may have signed in meanwhile: the text is not theirs
      const isTheirs = !told || fields.person === personOf(actor);
      const asked = async () => (isTheirs ? plan.call(sent) : refuse({ code: "actor.sign-in-required" }));
      const result = refused ?? (await settle(asked()));
      if (told && result.ok) return tell(await told(result.value, sent));
      if (result.ok) return goTo(await plan.done(result.value, sent));
      if (result.refusals[0].code === "database.unavailable") return away(request, sent);
      if (told) return tellRefused(result, sent, { page, ...(plan.stale ? { stale: plan.stale } : {}) });
      return await turnBack(page, result, sent);
    } catch (error) {
      const result = await settle(Promise.reject<Result<Value>>(error));
      if (result.ok) throw error;
      return away(request, { fields, locale });
    } finally {
      done();
    }
  };
