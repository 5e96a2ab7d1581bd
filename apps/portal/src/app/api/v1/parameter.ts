import { accept, type Result, refuse } from "@rabat/core/refusal";

/** A slug as addresses carry it: `morocco`, `rabat-2024-senior-officials`. */
const slugShape = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const slugLimit = 100;

/** One optional slug from a query; refuses it twice, empty, or in a shape that no slug has. */
export const readSlug = (parameters: URLSearchParams, name: string): Result<string | undefined> => {
  const [slug, ...others] = parameters.getAll(name);
  if (slug === undefined) return accept(undefined);
  if (others.length > 0 || slug.length > slugLimit || !slugShape.test(slug))
    return refuse({ code: "input.invalid", field: name });
  return accept(slug);
};
