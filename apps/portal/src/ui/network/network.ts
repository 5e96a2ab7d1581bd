import type { Account, Api } from "@rabat/api";
import type { Fields } from "../../server/form/fields.ts";
import type { FormError } from "../../server/form/refusals.ts";
import type { Locale } from "../../server/i18n.ts";

type Kept = Awaited<ReturnType<Api["network"]["list"]>>[number];
export type Entry = Kept["entries"][number];

/** What the directory begins with; `held` is a form of it that came back refused. */
export type Network = {
  locale: Locale;
  account: Account;
  kept: readonly Kept[];
  area: number | null;
  /** The entry whose form is open. */
  opened: string | null;
  held: { values: Fields; errors: readonly FormError[] };
};

/** Whether the reader keeps the entries of their delegation: deputies and focal points do. */
export const isKeeper = ({ role }: Account): boolean => role === "deputy" || role === "focal-point";
