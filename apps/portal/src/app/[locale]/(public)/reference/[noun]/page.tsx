import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { pageLocale } from "../../../../../server/page-locale.ts";
import { readNoun } from "../../../../../server/reference/reference.ts";
import { NounView } from "../../../../../ui/reference/noun-view.tsx";

type PageProps = { params: Promise<{ locale: string; noun: string }> };

const asked = async ({ params }: PageProps) => {
  await pageLocale(params);
  return (await readNoun((await params).noun)) ?? notFound();
};

export const generateMetadata = async (props: PageProps): Promise<Metadata> => {
  const { name } = await asked(props);
  const t = await getTranslations("reference");
  return { title: name, description: t("nounDescription", { name }) };
};

const NounPage = async (props: PageProps) => <NounView {...(await asked(props))} />;

export default NounPage;
