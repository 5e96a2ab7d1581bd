import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { pageLocale } from "../../../../../server/page-locale.ts";
import { otherPageOf, readNoun } from "../../../../../server/reference/reference.ts";
import { NounView } from "../../../../../ui/reference/noun-view.tsx";

type PageProps = { params: Promise<{ locale: string; noun: string }> };

const asked = async ({ params }: PageProps) => {
  await pageLocale(params);
  return readNoun((await params).noun) ?? notFound();
};

export const generateMetadata = async (props: PageProps): Promise<Metadata> => {
  const { name, typesOnly } = await asked(props);
  const t = await getTranslations("reference");
  const title = typesOnly ? `${name}: ${t("kinds.type")}` : name;
  return { title, description: t("nounDescription", { name }) };
};

const NounPage = async (props: PageProps) => {
  const noun = await asked(props);
  return <NounView noun={noun} other={otherPageOf(noun)} />;
};

export default NounPage;
