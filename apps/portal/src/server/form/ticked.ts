import type { Fields } from "./fields.ts";

const prefix = "tick.";

/** What a form's boxes `tick.<id>` tick, by id. Each has a name of its own, since a form is read as name and value. */
export const tickedIn = (fields: Fields): string[] =>
  Object.keys(fields).flatMap((name) => (name.startsWith(prefix) ? [name.slice(prefix.length)] : []));
