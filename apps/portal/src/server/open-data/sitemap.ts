import type { Api } from "@rabat/api";
import { type Consultation, latestStageInstant } from "@rabat/core/consultation";
import { defaultLocale, locales } from "@rabat/core/language";
import { partners } from "@rabat/core/partner";
import { addressesIn } from "../../ui/addresses.ts";
import { realConsultations } from "./datasets/consultations.ts";
import { planNodes } from "./parameter.ts";
import { escapeXml } from "./xml.ts";

type Page = {
  address: string;
  /** Where the record knows when the page changed; it keeps no date of change for most. */
  changed?: string | undefined;
};

const changedAt = (consultation: Consultation, now: string): string | undefined => {
  const instant = latestStageInstant(consultation, now);
  return instant === null ? undefined : new Date(instant).toISOString();
};

/** Every public page of the record in one language, in the order of the menu. */
const recordPages = async (api: Api, now: string) => {
  const [chairmanships, meetings, outcomes, consultations] = await Promise.all([
    api.chairmanship.list(),
    api.meeting.list({}),
    api.outcome.list(),
    realConsultations(api),
  ]);
  const stages = consultations.map(({ consultation }) => ({
    slug: consultation.slug,
    changed: changedAt(consultation, now),
  }));
  return (to: ReturnType<typeof addressesIn>): Page[] => {
    const undated = (...addresses: string[]): Page[] => addresses.map((address) => ({ address }));
    return [
      ...undated(to.home, to.plan, ...planNodes.map(to.node)),
      ...undated(to.chairmanships, ...chairmanships.map(({ slug }) => to.chairmanship(slug))),
      ...undated(to.meetings, ...meetings.map(({ slug }) => to.meeting(slug))),
      ...undated(to.outcomes, ...outcomes.map(({ reference }) => to.outcome(reference))),
      ...undated(to.documents, to.partners, ...partners.map(({ code }) => to.partner(code))),
      ...undated(to.consultations),
      ...stages.map(({ slug, changed }) => ({ address: to.consultation(slug), changed })),
      ...undated(to.data, to.reference),
    ];
  };
};

const head =
  '<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">';

type Made = { origin: string; now: string };

/** Each page in each language, and with each all of its languages: what one names, the others name back. */
export const sitemapOf = async (api: Api, { origin, now }: Made): Promise<string> => {
  const pagesIn = await recordPages(api, now);
  const columns = locales.map((locale) => ({ locale, pages: pagesIn(addressesIn(locale)) }));
  const fallback = pagesIn(addressesIn(defaultLocale));
  const whole = (address = "") => escapeXml(origin + address);
  const link = (language: string, address?: string) =>
    `<xhtml:link rel="alternate" hreflang="${language}" href="${whole(address)}"/>`;
  const urls = fallback.flatMap(({ address, changed }, row) => {
    const alternates = [
      ...columns.map(({ locale, pages }) => link(locale, pages[row]?.address)),
      link("x-default", row === 0 ? "/" : address),
    ].join("");
    const lastmod = changed === undefined ? "" : `<lastmod>${changed}</lastmod>`;
    return columns.map(
      ({ pages }) => `<url><loc>${whole(pages[row]?.address)}</loc>${lastmod}${alternates}</url>`,
    );
  });
  return [head, ...urls, "</urlset>\n"].join("\n");
};
