import { consultations, type Transaction } from "@rabat/db";

/** The frozen wordings that a proposed one must differ from; null where the paragraph is not in the list. */
export const frozenWordings = async (
  tx: Transaction,
  slug: string,
  reference: string | null,
): Promise<string[] | null> => {
  if (reference === null) return [];
  const found = (await consultations.paragraphsOf(tx, slug)).find((held) => held.reference === reference);
  if (found === undefined) return null;
  const { published: _published, ...texts } = found.text;
  return Object.values(texts);
};
