import { z } from "zod";
import { areaCodes } from "../cap/catalogue.ts";
import { AreaCode } from "../cap/schema.ts";
import { OfficialText } from "../language/schema.ts";
import { Source } from "../meeting/meeting.ts";
import { Partner, partners, partnersSource } from "../partner/catalogue.ts";
import { partnerCodes } from "../partner/names/index.ts";

/** What the Secretariat has said of a partner beyond the list of partners, or otherwise than it. */
export const PartnerFact = z.object({
  code: z.enum(partnerCodes),
  /** Where it is not what the list says; null leaves that as it is. */
  standing: Partner.shape.standing.nullable(),
  /** The areas of the plan of which it is a reference country. */
  referenceFor: z.array(AreaCode),
  note: OfficialText.nullable(),
  source: Source,
});
export type PartnerFact = z.infer<typeof PartnerFact>;

/** A partner with what is known beyond the list. */
export const KnownPartner = Partner.extend({
  /** In the plan's order; null where no source says whether it is a reference country. */
  referenceFor: z.array(AreaCode).nullable(),
  note: OfficialText.nullable(),
  /** Where the standing was read, and where the rest. */
  sources: z.array(Source),
});
export type KnownPartner = z.infer<typeof KnownPartner>;

/**
 * The partners with what was said of them since. Without facts this is the list, of which no source names the
 * reference countries.
 *
 * @example
 * const source = { title: { en: "A letter", fr: "Une lettre" }, address: null };
 * const known = partnersWith([{ code: "ma", standing: null, referenceFor: ["2"], note: null, source }]);
 * known.find(({ code }) => code === "ma")?.referenceFor // → ["2"]
 * partnersWith([]).find(({ code }) => code === "ma")?.referenceFor // → null
 */
export const partnersWith = (facts: readonly PartnerFact[]): KnownPartner[] => {
  const by = new Map(facts.map((fact) => [fact.code, fact]));
  return partners.map((partner) => {
    const fact = by.get(partner.code);
    if (fact === undefined) return { ...partner, referenceFor: null, note: null, sources: [partnersSource] };
    const { standing, referenceFor, note, source } = fact;
    return {
      ...partner,
      standing: standing ?? partner.standing,
      referenceFor:
        referenceFor.length === 0 ? null : areaCodes.filter((code) => referenceFor.includes(code)),
      note,
      sources: standing === null ? [partnersSource, source] : [source],
    };
  });
};
