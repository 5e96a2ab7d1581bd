import type { Fields } from "../../server/form/fields.ts";
import type { FormError } from "../../server/form/refusals.ts";
import type { Locale } from "../../server/i18n.ts";

/** What every row's form needs: where it goes, and what of an earlier one came back refused. */
export type MatrixForm = { locale: Locale; base: string; held: Fields; errors: readonly FormError[] };
