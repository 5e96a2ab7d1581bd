import { fromEnglish } from "@rabat/core/language";
import { byName, partners as catalogue } from "@rabat/core/partner";
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
});
type Partner = z.infer<typeof Partner>;

const slugsOf = (held: readonly { slug: string }[]): string[] => held.map(({ slug }) => slug);

export const partners = listOf({
  item: Partner,
  read: async ({ api, origin }) => {
    const [chairmanships, meetings] = await Promise.all([api.chairmanship.list(), api.meeting.list({})]);
    return catalogue.toSorted(byName("en")).map(({ code, kind, continent, standing, name }) => ({
      code,
      addresses: pageAddresses(origin, (to) => to.partner(code)),
      kind,
      continent,
      standing,
      name: textOf(fromEnglish(name.en, name.fr)),
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
    ...addressColumns<Partner>(),
  ],
});
