import { refusalSentence } from "@rabat/core/refusal/sentences";
import { getTranslations } from "next-intl/server";
import { keptHeader } from "../door/kept-header.ts";
import type { Locale } from "../i18n.ts";
import type { Fields } from "./fields.ts";

const escaped = (text: string) => text.replace(/[&<>"]/g, (mark) => `&#${mark.charCodeAt(0)};`);

/**
 * For a form that arrives while the database is away: nothing can be kept there, so the text goes back to the reader
 * inside the same form, one button away from being sent again (with the same key: it has one effect).
 */
export const unavailablePage = async (
  request: Request,
  { fields, locale }: { fields: Fields; locale: Locale },
): Promise<Response> => {
  const t = await getTranslations({ locale, namespace: "form" });
  const sentence = refusalSentence({ code: "database.unavailable" }, locale);
  const resent = Object.entries(fields).filter(([name]) => name !== "password");
  const inputs = resent.map(([name, value]) =>
    value.includes("\n") || value.length > 60
      ? `<textarea name="${escaped(name)}" readonly aria-label="${escaped(t("yourText"))}">\n${escaped(value)}</textarea>`
      : `<input type="hidden" name="${escaped(name)}" value="${escaped(value)}">`,
  );
  const action = escaped(new URL(request.url).pathname);
  const form =
    "password" in fields
      ? ""
      : `<form method="post" action="${action}">${inputs.join("")}<p><button class="button" data-kind="main" type="submit">${escaped(t("sendAgain"))}</button></p></form>`;
  return new Response(
    `<section><h2>${escaped(t("textKept"))}</h2><p>${escaped(sentence)}</p>${form}</section>`,
    {
      status: 503,
      headers: { "Content-Type": "text/html; charset=utf-8", [keptHeader]: "form" },
    },
  );
};
