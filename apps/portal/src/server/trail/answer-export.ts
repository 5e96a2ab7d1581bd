import { httpStatus } from "@rabat/api";
import { apiFor } from "../api.ts";
import { askedIn } from "../asked.ts";
import { currentActor } from "../auth.ts";
import { formErrors } from "../form/refusals.ts";
import { enter } from "../gate.ts";
import { pageLocale } from "../page-locale.ts";
import { exportTrail, type Format } from "./export.ts";

/** Answers with the view that the address asks for as a file; in words where it cannot be read. */
export const answerExport =
  (format: Format) =>
  async (request: Request, { params }: { params: Promise<{ locale: string }> }): Promise<Response> => {
    const locale = await pageLocale(params);
    const { zone } = await enter("secretariat", locale);
    const asked = await askedIn(Promise.resolve(Object.fromEntries(new URL(request.url).searchParams)));
    const made = await exportTrail({ api: apiFor(await currentActor()), asked, zone }, format);
    if (made.ok)
      return new Response(made.value, {
        headers: {
          "Content-Type": format.type,
          "Content-Disposition": `attachment; filename="${format.file}"`,
        },
      });
    const [{ code }] = made.refusals;
    if (code === "actor.not-permitted") return new Response(null, { status: 404 });
    const sentences = (await formErrors(made.refusals, { locale, zone })).map(({ message }) => message);
    const headers = { "Content-Type": "text/plain; charset=utf-8", "Content-Language": locale };
    return new Response(`${sentences.join("\n")}\n`, { status: httpStatus[code], headers });
  };
