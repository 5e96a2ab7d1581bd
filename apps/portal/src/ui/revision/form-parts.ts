import type { FormError } from "../../server/form/refusals.ts";
import type { Locale } from "../../server/i18n.ts";

/** One thing that a control can stand for. */
type Choice = { value: string; label: string };

/** What every control of an entry's form needs: its words, what it holds, and what was refused of it. */
export type FormParts = {
  locale: Locale;
  wordsOf: (path: string) => string;
  values: Readonly<Record<string, string>>;
  errors: readonly FormError[];
  /** What names and closed lists stand for, by where the field takes them from. */
  choices: { readonly [list: string]: readonly Choice[] };
};
