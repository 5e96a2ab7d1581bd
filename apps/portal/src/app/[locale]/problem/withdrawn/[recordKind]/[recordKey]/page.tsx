import { formatOutcomeReference, readOutcomeReference } from "@rabat/core/outcome";
import { RecordKind } from "@rabat/core/revision";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { visitorApi } from "../../../../../../server/api.ts";
import { pageLocale } from "../../../../../../server/page-locale.ts";
import { WithdrawnView } from "../../../../../../ui/revision/withdrawn-view.tsx";

type PageProps = { params: Promise<{ locale: string; recordKind: string; recordKey: string }> };

// Nothing is read at the build.
export const dynamic = "force-dynamic";

export const generateMetadata = async ({ params }: PageProps): Promise<Metadata> => {
  await pageLocale(params);
  const t = await getTranslations("gone");
  return { title: t("title"), robots: { index: false }, other: { status: "410" } };
};

/** Asked for by the server itself, where an address of the record holds nothing: what was withdrawn says why. */
const WithdrawnPage = async ({ params }: PageProps) => {
  const locale = await pageLocale(params);
  const { recordKind, recordKey } = await params;
  const kind = RecordKind.safeParse(recordKind);
  if (!kind.success) notFound();
  // a reference may have been typed in small letters
  const read = kind.data === "outcome" ? readOutcomeReference(recordKey) : null;
  const key = read === null ? recordKey : formatOutcomeReference(read);
  const withdrawal = await visitorApi().revision.withdrawal({ kind: kind.data, key: key.slice(0, 100) });
  if (withdrawal === null) notFound();
  return <WithdrawnView locale={locale} name={key} withdrawal={withdrawal} />;
};

export default WithdrawnPage;
