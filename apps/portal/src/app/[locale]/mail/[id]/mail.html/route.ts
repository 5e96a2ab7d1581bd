import { letterHeader } from "../../../../../server/door/kept-header.ts";
import { keptMail } from "../../../../../server/kept-mail.ts";

export const dynamic = "force-dynamic";

type Asked = { params: Promise<{ locale: string; id: string }> };

/** The HTML of a mail, as a mail program would show it. */
export const GET = async (_: Request, { params }: Asked): Promise<Response> => {
  const { html } = await keptMail((await params).id);
  return new Response(html, {
    headers: { "Content-Type": "text/html; charset=utf-8", [letterHeader]: "mail" },
  });
};
