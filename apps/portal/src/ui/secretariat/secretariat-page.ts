import type { Account, Api } from "@rabat/api";
import type { Fields } from "../../server/form/fields.ts";
import type { FormError } from "../../server/form/refusals.ts";
import type { Locale } from "../../server/i18n.ts";

type SecretariatPeople = Awaited<ReturnType<Api["secretariat"]["people"]>>;
export type Proposal = SecretariatPeople["proposals"][number];

/** What the page of the Secretariat's own people begins with; `held` is a form of it that came back refused. */
export type SecretariatPage = {
  locale: Locale;
  here: string;
  account: Account;
  known: SecretariatPeople;
  held: { values: Fields; errors: readonly FormError[] };
};
