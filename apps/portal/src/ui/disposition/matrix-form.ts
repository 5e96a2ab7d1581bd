import type { Account } from "@rabat/api";
import type { Fields } from "../../server/form/fields.ts";
import type { FormError } from "../../server/form/refusals.ts";
import type { Locale } from "../../server/i18n.ts";

/** What every form of the matrix page needs: who reads, where it goes, and what of an earlier one came back refused. */
export type MatrixForm = {
  locale: Locale;
  base: string;
  account: Account;
  held: Fields;
  errors: readonly FormError[];
};
