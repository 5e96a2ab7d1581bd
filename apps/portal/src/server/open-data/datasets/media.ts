import { locales } from "@rabat/core/language";
import { Media as Held } from "@rabat/core/media";
import { accept } from "@rabat/core/refusal";
import { z } from "zod";
import { fileAddress } from "../../../ui/addresses.ts";
import { PageAddresses, pageAddresses } from "../address.ts";
import { addressColumns, column, oneOf, textColumns } from "../columns.ts";
import { listOf } from "../dataset.ts";
import { Text, textOf } from "../text.ts";
import { knownChairmanship } from "./selection.ts";

const Media = z.object({
  slug: Held.shape.slug,
  /** The page that lists it. */
  addresses: PageAddresses,
  chairmanship: Held.shape.chairmanship,
  kind: Held.shape.kind,
  title: Text,
  month: Held.shape.month,
  /** The language that it is in; null where the source does not say. */
  language: Held.shape.language,
  meeting: Held.shape.meeting,
  address: Held.shape.address,
  /** Held here, where it is. */
  file: z.url().nullable(),
});
type Media = z.infer<typeof Media>;

export const media = listOf({
  parameters: ["chairmanship"],
  item: Media,
  read: async (asking) => {
    const known = await knownChairmanship(asking);
    if (!known.ok) return known;
    const { api, origin, chairmanship: slug } = asking;
    const held = (await api.media.list()).filter(({ chairmanship }) => !slug || chairmanship === slug);
    const addresses = pageAddresses(origin, (to) => to.documents);
    return accept(
      held.map(({ slug, chairmanship, kind, title, month, language, meeting, address, file }) => ({
        ...{ slug, addresses, chairmanship, kind, title: textOf(title), month, language, meeting, address },
        file: file && origin + fileAddress(file),
      })),
    );
  },
  columns: [
    column("slug", ({ slug }) => slug),
    column("chairmanship", ({ chairmanship }) => chairmanship),
    column("kind", ({ kind }) => kind, oneOf(Held.shape.kind.options)),
    ...textColumns<Media>("title", ({ title }) => title),
    column("month", ({ month }) => month),
    column("language", ({ language }) => language, oneOf(locales)),
    column("meeting", ({ meeting }) => meeting),
    column("held_at", ({ address }) => address, "anyURI"),
    column("file", ({ file }) => file, "anyURI"),
    ...addressColumns<Media>(),
  ],
});
