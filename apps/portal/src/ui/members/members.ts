import type { Account, Api } from "@rabat/api";
import type { Fields } from "../../server/form/fields.ts";
import type { FormError } from "../../server/form/refusals.ts";
import type { Locale } from "../../server/i18n.ts";

type Known = Extract<Awaited<ReturnType<Api["member"]["list"]>>, { ok: true }>["value"];

/** What the members page begins with; `held` is a form of it that came back refused. */
export type Members = {
  locale: Locale;
  account: Account;
  known: Known;
  held: { values: Fields; errors: readonly FormError[] };
};
