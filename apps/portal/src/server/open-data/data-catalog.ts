import type { Locale } from "@rabat/core/language";
import { addressesIn } from "../../ui/addresses.ts";
import { datasetNames } from "./datasets.ts";
import { formatDataBlock } from "./linked-data.ts";
import { setNames, wordsIn } from "./words.ts";

const download = (contentUrl: string, encodingFormat: string) => ({
  "@type": "DataDownload",
  contentUrl,
  encodingFormat,
});

/** Every list as schema.org has data sets, for the page that explains them. */
export const dataCatalogOf = ({ origin, locale }: { origin: string; locale: Locale }): string => {
  const words = wordsIn(locale);
  const page = origin + addressesIn(locale).data;
  const publisher = { "@type": "Organization", name: words("data.publisher") };
  return formatDataBlock({
    "@type": "DataCatalog",
    name: `${words("site.name")} – ${words("data.title")}`,
    description: words("data.description"),
    url: page,
    inLanguage: locale,
    publisher,
    dataset: datasetNames.map((name) => ({
      "@type": "Dataset",
      "@id": `${origin}/catalog.jsonld#${name}`,
      name: words(setNames[name]),
      description: words(`data.sets.${name}`),
      url: page,
      isAccessibleForFree: true,
      usageInfo: `${origin}/catalog.jsonld#rights`,
      publisher,
      distribution: [
        download(`${origin}/api/v1/${name}`, "application/json"),
        download(`${origin}/api/v1/${name}.csv`, "text/csv"),
      ],
    })),
  });
};
