import { foreignHeader } from "../../../../../server/door/foreign-header.ts";
import { keptMail } from "../../../../../server/kept-mail.ts";

export const dynamic = "force-dynamic";

type Asked = { params: Promise<{ locale: string; id: string }> };

/** The HTML of a mail, byte for byte as a mail program would be given it. */
export const GET = async (_: Request, { params }: Asked): Promise<Response> => {
  const { html } = await keptMail((await params).id);
  return new Response(html, {
    headers: { "Content-Type": "text/html; charset=utf-8", [foreignHeader]: "mail" },
  });
};
