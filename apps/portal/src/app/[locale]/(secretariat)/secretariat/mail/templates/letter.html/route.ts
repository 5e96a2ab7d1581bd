import { askedIn } from "../../../../../../../server/asked.ts";
import { letterHeader } from "../../../../../../../server/door/kept-header.ts";
import { enter } from "../../../../../../../server/gate.ts";
import { askedSample } from "../../../../../../../server/mail/asked-sample.ts";
import { pageLocale } from "../../../../../../../server/page-locale.ts";

/** A mail as its reader's program would show it, with nothing in it that could be pressed. */
export const GET = async (request: Request, { params }: { params: Promise<{ locale: string }> }) => {
  const locale = await pageLocale(params);
  await enter("secretariat", locale);
  const asked = await askedIn(Promise.resolve(Object.fromEntries(new URL(request.url).searchParams)));
  const { html } = askedSample(asked, locale).rendered;
  return new Response(html.replace("<body ", "<body inert "), {
    headers: { "Content-Type": "text/html; charset=utf-8", [letterHeader]: "shown" },
  });
};
