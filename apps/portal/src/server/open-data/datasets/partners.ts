import { fromEnglish } from "@rabat/core/language";
import { byName } from "@rabat/core/partner";
import { KnownPartner } from "@rabat/core/revision";
import { z } from "zod";
import { PageAddresses, pageAddresses } from "../address.ts";
import { addressColumns, column, listColumn, oneOf, textColumns } from "../columns.ts";
import { listOf } from "../dataset.ts";
import { Text, textOf } from "../text.ts";

const continents = ["african", "european"] as const;

const Partner = z.object({
  code: z.string(),
  addresses: PageAddresses,
  kind: z.enum(["country", "organisation", "permanent-observer"]),
  continent: z.enum(continents).nullable(),
  standing: z.enum(["partner", "observer"]),
  name: Text,
  /** Slugs of Chairmanships and of meetings. */
  chaired: z.array(z.string()),
  coChaired: z.array(z.string()),
  hosted: z.array(z.string()),
  /** Areas of the plan; null where no source says whether it is a reference country. */
  referenceFor: KnownPartner.shape.referenceFor,
  note: Text.nullable(),
  sources: KnownPartner.shape.sources,
});
type Partner = z.infer<typeof Partner>;

const slugsOf = (held: readonly { slug: string }[]): string[] => held.map(({ slug }) => slug);

export const partners = listOf({
  item: Partner,
  read: async ({ api, origin }) => {
    const [chairmanships, meetings] = await Promise.all([api.chairmanship.list(), api.meeting.list({})]);
    return (await api.partner.list()).toSorted(byName("en")).map(({ code, name, note, ...held }) => ({
      code,
      addresses: pageAddresses(origin, (to) => to.partner(code)),
      name: textOf(fromEnglish(name.en, name.fr)),
      note: note && textOf(note),
      ...held,
      chaired: slugsOf(chairmanships.filter(({ partner }) => partner === code)),
      coChaired: slugsOf(meetings.filter(({ coChairs }) => coChairs.includes(code))),
      hosted: slugsOf(meetings.filter(({ place }) => place.country === code)),
    }));
  },
  columns: [
    column("code", ({ code }) => code),
    column("kind", ({ kind }) => kind, oneOf(Partner.shape.kind.options)),
    column("continent", ({ continent }) => continent, oneOf(continents)),
    column("standing", ({ standing }) => standing, oneOf(Partner.shape.standing.options)),
    ...textColumns<Partner>("name", ({ name }) => name),
    listColumn<Partner>("chaired", ({ chaired }) => chaired),
    listColumn<Partner>("co_chaired", ({ coChaired }) => coChaired),
    listColumn<Partner>("hosted", ({ hosted }) => hosted),
    listColumn<Partner>("reference_for", ({ referenceFor }) => referenceFor ?? []),
    ...textColumns<Partner>("note", ({ note }) => note),
    ...addressColumns<Partner>(),
  ],
});
