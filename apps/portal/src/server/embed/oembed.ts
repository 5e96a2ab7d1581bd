import { isLocale, type Locale } from "@rabat/core/language";
import { z } from "zod";
import { type Embed, embedAddress, isEmbed, readEmbedQuery } from "./address.ts";

const size = z.coerce.number().int().min(1).max(10_000);

/** What may be asked, by the names that oEmbed 1.0 gives. */
export const OembedQuery = z.object({
  url: z.url({ protocol: /^https?$/ }).max(2_000),
  format: z.enum(["json", "xml"]).default("json"),
  maxwidth: size.optional(),
  maxheight: size.optional(),
});
export type OembedQuery = z.infer<typeof OembedQuery>;

/** An answer of the kind "rich": a frame to be put into a page. */
export const Oembed = z.object({
  version: z.literal("1.0"),
  type: z.literal("rich"),
  title: z.string(),
  provider_name: z.string(),
  provider_url: z.url(),
  /** In seconds. */
  cache_age: z.int().positive(),
  html: z.string(),
  width: z.int().positive(),
  height: z.int().positive(),
});
export type Oembed = z.infer<typeof Oembed>;

/** The page as an embed; null for an address of which there is none. */
export const embedOf = (url: string, origin: string): { locale: Locale; embed: Embed } | null => {
  const { origin: from, pathname, search } = new URL(url);
  const [, locale, section, slug, ...others] = pathname.replace(/\/$/, "").split("/");
  if (from !== origin || !isLocale(locale) || others.length > 0) return null;
  if (isEmbed(pathname)) return { locale, embed: readEmbedQuery(search) };
  if (section === "cap" && slug === undefined)
    return { locale, embed: { chairmanship: null, theme: "auto" } };
  if (section === "chairmanships" && slug !== undefined)
    return { locale, embed: { chairmanship: slug, theme: "auto" } };
  return null;
};

const usualWidth = 720;
const greatestWidth = 1_200;
/** So wide, the words stand beside the rose and not beneath it. */
const broad = 704;

/** All of it without scrolling, as long as the table is closed. */
const heightAt = (width: number): number => (width >= broad ? 780 : 1_080);

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);

type Framed = { origin: string; locale: Locale; embed: Embed; title: string; provider: string };

/** A frame no larger than asked for: it scrolls where it is smaller than what it shows. */
export const oembedOf = (
  { origin, locale, embed, title, provider }: Framed,
  { maxwidth, maxheight }: Pick<OembedQuery, "maxwidth" | "maxheight">,
): Oembed => {
  const width = Math.min(maxwidth ?? usualWidth, greatestWidth);
  const height = Math.min(maxheight ?? Infinity, heightAt(width));
  const address = origin + embedAddress(locale, embed);
  return {
    version: "1.0",
    type: "rich",
    title,
    provider_name: provider,
    provider_url: `${origin}/${locale}`,
    cache_age: 3_600,
    html: `<iframe src="${escaped(address)}" width="${width}" height="${height}" title="${escaped(title)}" frameborder="0" loading="lazy"></iframe>`,
    width,
    height,
  };
};
