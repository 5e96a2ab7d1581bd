import { getTranslations } from "next-intl/server";
import { formTitle } from "../../../../../server/form/title.ts";
import { networkPage } from "../../../../../server/network-page.ts";
import { pageLocale } from "../../../../../server/page-locale.ts";
import { NetworkView } from "../../../../../ui/network/network-view.tsx";

type NetworkProps = {
  params: Promise<{ locale: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export const generateMetadata = async ({ params, searchParams }: NetworkProps) => {
  const t = await getTranslations({ locale: await pageLocale(params), namespace: "network" });
  return formTitle(t("title"), searchParams);
};

const NetworkPage = async (props: NetworkProps) => (
  <NetworkView {...(await networkPage(props, "secretariat"))} />
);

export default NetworkPage;
