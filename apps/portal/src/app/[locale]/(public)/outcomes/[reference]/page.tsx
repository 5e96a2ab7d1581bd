import { readingIn, readingOf } from "@rabat/core/language";
import { formatOutcomeReference, readOutcomeReference } from "@rabat/core/outcome";
import type { Metadata } from "next";
import { notFound, permanentRedirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { environment, publicOrigin } from "../../../../../env.ts";
import { visitorApi } from "../../../../../server/api.ts";
import { pageLocale } from "../../../../../server/page-locale.ts";
import { addressesIn } from "../../../../../ui/addresses.ts";
import { OutcomeView } from "../../../../../ui/outcome/outcome-view.tsx";
import { consultationsOn, readOutcome } from "../../record.ts";

type PageProps = { params: Promise<{ locale: string; reference: string }> };

/** Other letter case is led to the permanent address; what is no reference, or is not held, is absent. */
const parse = async ({ params }: PageProps) => {
  const locale = await pageLocale(params);
  const { reference } = await params;
  const read = readOutcomeReference(reference.toLowerCase()) ?? notFound();
  const canonical = formatOutcomeReference(read);
  const found = await readOutcome(canonical);
  const path = addressesIn(locale).outcome(canonical);
  if (canonical !== reference) permanentRedirect(path);
  return { locale, found, path };
};

export const generateMetadata = async (props: PageProps): Promise<Metadata> => {
  const { locale, found } = await parse(props);
  const { outcome, meeting } = found;
  const t = await getTranslations("outcome");
  const name = t(`names.${outcome.kind}`, { number: outcome.number });
  const place = `${readingIn(meeting.place.city, locale).text} ${meeting.starts.slice(0, 4)}`;
  return { title: t("nodeTitle", { name, place }), description: readingOf(outcome.text, locale).text };
};

const OutcomePage = async (props: PageProps) => {
  const { found, path } = await parse(props);
  const address = new URL(path, publicOrigin(environment())).href;
  const consultations = await consultationsOn(found.outcome.reference);
  const facts = await visitorApi().plan.facts();
  return <OutcomeView {...found} consultations={consultations} facts={facts} address={address} />;
};

export default OutcomePage;
