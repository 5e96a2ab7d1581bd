import { httpStatus } from "@rabat/api";
import type { Refused } from "@rabat/core/refusal";
import { formErrors } from "../form/refusals.ts";
import type { Locale } from "../i18n.ts";

/** A file that cannot be had: the reasons, as plain text. */
export const refusedText = async ({ refusals }: Refused, locale: Locale): Promise<Response> => {
  const said = await formErrors(refusals, { locale });
  return new Response(`${said.map(({ message }) => message).join("\n")}\n`, {
    status: httpStatus[refusals[0].code],
    headers: { "Content-Type": "text/plain; charset=utf-8", "Cache-Control": "private, no-store" },
  });
};
