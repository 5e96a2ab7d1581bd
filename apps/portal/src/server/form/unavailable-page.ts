import { getTranslations } from "next-intl/server";
import { keptHeader } from "../door/kept-header.ts";
import type { Locale } from "../i18n.ts";
import type { Fields } from "./fields.ts";

const escaped = (text: string) => text.replace(/[&<>"]/g, (mark) => `&#${mark.charCodeAt(0)};`);

/** Texts are shown, the rest rides along. */
const input = (name: string, value: string, label: string): string =>
  value.includes("\n") || value.length > 60
    ? `<textarea name="${escaped(name)}" readonly aria-label="${escaped(label)}">\n${escaped(value)}</textarea>`
    : `<input type="hidden" name="${escaped(name)}" value="${escaped(value)}">`;

type Given = { fields: Fields; locale: Locale };

const resendForm = async (request: Request, { fields, locale }: Given): Promise<string> => {
  const t = await getTranslations({ locale, namespace: "form" });
  const inputs = Object.entries(fields).map(([name, value]) => input(name, value, t("yourText")));
  const action = escaped(new URL(request.url).pathname);
  return `<section><h2>${escaped(t("textKept"))}</h2><form method="post" action="${action}">${inputs.join("")}
<p><button class="button" data-kind="main" type="submit">${escaped(t("sendAgain"))}</button></p></form></section>`;
};

/**
 * For a form that arrives while the database is away: nothing can be kept there, so the text goes back to the reader
 * inside the same form, one button away from being sent again (with the same key: it has one effect). A password is
 * never written into a page.
 */
export const unavailablePage = async (request: Request, given: Given): Promise<Response> =>
  new Response("password" in given.fields ? "" : await resendForm(request, given), {
    status: 503,
    headers: { "Content-Type": "text/html; charset=utf-8", [keptHeader]: "form" },
  });
