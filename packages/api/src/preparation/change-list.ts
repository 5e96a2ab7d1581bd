import type { AuditDeed } from "@rabat/core/audit";
import { decideListing, type ListedText, type PreparationOccasion } from "@rabat/core/consultation";
import { accept, type Result } from "@rabat/core/refusal";
import { audit, preparations, type Transaction } from "@rabat/db";
import { record } from "./occasion.ts";

type Wish = {
  readVersion: number;
  deed: AuditDeed;
  /** The list as it is to become, of the one held. */
  change: (texts: readonly ListedText[]) => Promise<Result<ListedText[]>>;
};

/** Changes the list of a consultation, while it may change. */
export const changeList = async (
  tx: Transaction,
  occasion: PreparationOccasion,
  { readVersion, deed, change }: Wish,
): Promise<Result<{ texts: number }>> => {
  const decided = decideListing(occasion, readVersion);
  if (!decided.ok) return decided;
  const changed = await change(occasion.preparation.texts);
  if (!changed.ok) return changed;
  const { version } = decided.value;
  const texts = changed.value;
  await preparations.updatePreparation(tx, occasion.consultation.slug, { version, texts });
  const held = texts.map(({ reference, text }) => [reference, audit.sha256(JSON.stringify(text))]);
  await record(tx, occasion, { deed, detail: { version, texts: held } });
  return accept({ texts: texts.length });
};
