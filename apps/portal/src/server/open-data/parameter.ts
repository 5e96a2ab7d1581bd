import { actions, areaCodes, type CapNode, capAddress, objectiveCodes } from "@rabat/core/cap";
import { locales } from "@rabat/core/language";
import { accept, type Result, refuse } from "@rabat/core/refusal";
import { z } from "zod";

/** A slug as addresses carry it: `morocco`, `rabat-2024-senior-officials`. */
const Slug = z
  .string()
  .max(100)
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);

export const planNodes: readonly CapNode[] = [
  ...areaCodes.map((code) => ({ level: "area", code }) as const),
  ...objectiveCodes.map((code) => ({ level: "objective", code }) as const),
  ...actions.map(({ number }) => ({ level: "action", number }) as const),
];

/** Every parameter of the open data, by the name under which addresses carry it. */
export const parameters = {
  cap: z.enum(planNodes.map(capAddress)),
  chairmanship: Slug,
  language: z.enum(locales),
  meeting: Slug,
} as const;

export type ParameterName = keyof typeof parameters;
export type Parameters<Name extends ParameterName = ParameterName> = {
  [Each in Name]?: z.infer<(typeof parameters)[Each]>;
};

/** The named parameters of a query; refuses one that stands there twice, empty, or in a shape of no use. Others pass. */
export const readParameters = <Name extends ParameterName>(
  query: URLSearchParams,
  names: readonly Name[],
): Result<Parameters<Name>> => {
  const read: Parameters<Name> = {};
  for (const name of names) {
    const [value, ...others] = query.getAll(name);
    if (value === undefined) continue;
    const parsed = parameters[name].safeParse(value);
    if (others.length > 0 || !parsed.success) return refuse({ code: "input.invalid", field: name });
    read[name] = parsed.data as Parameters<Name>[Name];
  }
  return accept(read);
};
