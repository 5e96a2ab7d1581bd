import type { Account, Api } from "@rabat/api";
import type { Fields } from "../../server/form/fields.ts";
import type { FormError } from "../../server/form/refusals.ts";
import type { Locale } from "../../server/i18n.ts";

type Known = Extract<Awaited<ReturnType<Api["preparation"]["read"]>>, { ok: true }>["value"];

export type HeldForm = { values: Fields; errors: readonly FormError[] };

/** What every page on a preparation begins with; `held` is a form of it that came back refused. */
export type Preparing = {
  locale: Locale;
  account: Account;
  known: Known;
  base: string;
  held: HeldForm;
  /** Right after a form was saved. */
  isSaved: boolean;
};

/** Whether details and audience may still change. */
export const isChanging = ({ known: { consultation, stage } }: Preparing): boolean =>
  stage === "prepared" && consultation.archived === null;

/** The fields of a form that came back refused, where it is the one that sends `name`; otherwise nothing. */
export const heldOf = ({ held }: Pick<Preparing, "held">, name: string): Fields =>
  held.values[name] === undefined ? {} : held.values;
