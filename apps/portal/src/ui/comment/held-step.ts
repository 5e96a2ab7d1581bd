import type { Fields } from "../../server/form/fields.ts";
import type { FormError } from "../../server/form/refusals.ts";

/** A step of clearance that came back refused. */
export type HeldStep = { values: Fields; errors: readonly FormError[] };
