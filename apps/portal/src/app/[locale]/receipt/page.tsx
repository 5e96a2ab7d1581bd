import { getTranslations } from "next-intl/server";
import { visitorApi } from "../../../server/api.ts";
import { pageLocale } from "../../../server/page-locale.ts";
import { ReceiptCheck } from "../../../ui/contribution/receipt-check.tsx";

type ReceiptCheckProps = {
  params: Promise<{ locale: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export const generateMetadata = async ({ params }: ReceiptCheckProps) => {
  const t = await getTranslations({ locale: await pageLocale(params), namespace: "receiptCheck" });
  return { title: t("title") };
};

const given = (value: string | string[] | undefined) =>
  typeof value === "string" ? value.slice(0, 100).trim() : "";

/** Anyone who has reference and hash may ask whether they belong together. */
const ReceiptCheckPage = async ({ params, searchParams }: ReceiptCheckProps) => {
  const locale = await pageLocale(params);
  const asked = await searchParams;
  const [reference, hash] = [given(asked.reference), given(asked.hash)];
  const isAsked = reference !== "" || hash !== "";
  const matches = isAsked && (await visitorApi().contribution.verify({ reference, hash })).ok;
  return <ReceiptCheck locale={locale} reference={reference} hash={hash} answer={isAsked ? matches : null} />;
};

export default ReceiptCheckPage;
