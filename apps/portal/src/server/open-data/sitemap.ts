import type { Api } from "@rabat/api";
import { defaultLocale, locales } from "@rabat/core/language";
import { partners } from "@rabat/core/partner";
import { addressesIn } from "../../ui/addresses.ts";
import { realConsultations } from "./datasets/consultations.ts";
import { planNodes } from "./parameter.ts";
import { escapeXml } from "./xml.ts";

/** Every public page of the record in one language, in the order of the menu. */
const recordPages = async (api: Api) => {
  const [chairmanships, meetings, outcomes, consultations] = await Promise.all([
    api.chairmanship.list(),
    api.meeting.list({}),
    api.outcome.list(),
    realConsultations(api),
  ]);
  return (to: ReturnType<typeof addressesIn>): string[] => [
    to.home,
    to.plan,
    ...planNodes.map(to.node),
    to.chairmanships,
    ...chairmanships.map(({ slug }) => to.chairmanship(slug)),
    to.meetings,
    ...meetings.map(({ slug }) => to.meeting(slug)),
    to.outcomes,
    ...outcomes.map(({ reference }) => to.outcome(reference)),
    to.documents,
    to.partners,
    ...partners.map(({ code }) => to.partner(code)),
    to.consultations,
    ...consultations.map(({ consultation }) => to.consultation(consultation.slug)),
    to.data,
  ];
};

const head =
  '<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">';

/** Each page in each language, and with each all of its languages: what one names, the others name back. */
export const sitemapOf = async (api: Api, origin: string): Promise<string> => {
  const pagesIn = await recordPages(api);
  const columns = locales.map((locale) => ({ locale, pages: pagesIn(addressesIn(locale)) }));
  const fallback = pagesIn(addressesIn(defaultLocale));
  const link = (language: string, address: string) =>
    `<xhtml:link rel="alternate" hreflang="${language}" href="${escapeXml(origin + address)}"/>`;
  const urls = fallback.flatMap((_, row) => {
    const alternates = [
      ...columns.map(({ locale, pages }) => link(locale, pages[row] ?? "")),
      link("x-default", row === 0 ? "/" : (fallback[row] ?? "")),
    ].join("");
    return columns.map(({ pages }) => `<url><loc>${escapeXml(origin + pages[row])}</loc>${alternates}</url>`);
  });
  return [head, ...urls, "</urlset>\n"].join("\n");
};
