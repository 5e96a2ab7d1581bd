import { z } from "zod";
import { Bilingual } from "../language/schema.ts";

/**
 * Whoever takes part in a consultation as one voice: a partner country, an observer country, a partner
 * organisation, a permanent observer — or, on the embedded database and in tests only, a fictitious
 * demonstration delegation, which is in no partner list, count or public API.
 */
export const DelegationKind = z.enum(["country", "organisation", "permanent-observer", "demonstration"]);
export type DelegationKind = z.infer<typeof DelegationKind>;

export const Delegation = z.object({
  id: z.string(),
  kind: DelegationKind,
  standing: z.enum(["partner", "observer"]),
  name: Bilingual,
});
export type Delegation = z.infer<typeof Delegation>;

export const demonstrationDelegations: readonly Delegation[] = [
  {
    id: "demonstration-a",
    kind: "demonstration",
    standing: "partner",
    name: {
      en: "Delegation A (fictitious)",
      fr: "Délégation A (fictive)",
      ar: "الوفد A (وهمي)",
      pt: "Delegação A (fictícia)",
      es: "Delegación A (ficticia)",
    },
  },
  {
    id: "demonstration-b",
    kind: "demonstration",
    standing: "partner",
    name: {
      en: "Delegation B (fictitious)",
      fr: "Délégation B (fictive)",
      ar: "الوفد B (وهمي)",
      pt: "Delegação B (fictícia)",
      es: "Delegación B (ficticia)",
    },
  },
  {
    id: "demonstration-c",
    kind: "demonstration",
    standing: "observer",
    name: {
      en: "Organisation C (fictitious observer)",
      fr: "Organisation C (observatrice fictive)",
      ar: "المنظمة C (مراقب وهمي)",
      pt: "Organização C (observadora fictícia)",
      es: "Organización C (observadora ficticia)",
    },
  },
];
