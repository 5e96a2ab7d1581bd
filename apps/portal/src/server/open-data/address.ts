import { Locale, type Localised, locales } from "@rabat/core/language";
import { z } from "zod";
import { addressesIn } from "../../ui/addresses.ts";

/** The absolute address of a page in each language. */
export const PageAddresses = z.record(Locale, z.url());

type Address = (to: ReturnType<typeof addressesIn>) => string;

export const pageAddresses = (origin: string, address: Address): Localised =>
  Object.fromEntries(locales.map((locale) => [locale, origin + address(addressesIn(locale))])) as Localised;
