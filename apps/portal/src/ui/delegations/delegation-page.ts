import type { Account, Api } from "@rabat/api";
import type { Fields } from "../../server/form/fields.ts";
import type { FormError } from "../../server/form/refusals.ts";
import type { Locale } from "../../server/i18n.ts";

/** What the Secretariat's page of one delegation begins with; `held` is a form of it that came back refused. */
export type DelegationPage = {
  locale: Locale;
  here: string;
  account: Account;
  known: Extract<Awaited<ReturnType<Api["delegation"]["people"]>>, { ok: true }>["value"];
  held: { values: Fields; errors: readonly FormError[] };
};
