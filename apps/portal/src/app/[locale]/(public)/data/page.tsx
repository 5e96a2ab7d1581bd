import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { environment, publicOrigin } from "../../../../env.ts";
import { dataCatalogOf } from "../../../../server/open-data/data-catalog.ts";
import { datasetNames, datasets } from "../../../../server/open-data/datasets.ts";
import { pageLocale } from "../../../../server/page-locale.ts";
import { OpenDataView } from "../../../../ui/data/open-data-view.tsx";

type PageProps = { params: Promise<{ locale: string }> };

export const generateMetadata = async ({ params }: PageProps): Promise<Metadata> => {
  await pageLocale(params);
  const t = await getTranslations("data");
  return { title: t("title"), description: t("description") };
};

const DataPage = async ({ params }: PageProps) => {
  const locale = await pageLocale(params);
  const origin = publicOrigin(environment());
  const sets = datasetNames.map((name) => ({ name, parameters: datasets[name].parameters }));
  return (
    <>
      <script type="application/ld+json">{dataCatalogOf({ origin, locale })}</script>
      <OpenDataView sets={sets} origin={origin} />
    </>
  );
};

export default DataPage;
