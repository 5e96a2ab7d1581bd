import { formatDataBlock } from "./linked-data.ts";

/** The steps down to a page as schema.org has them, by absolute addresses. */
export const breadcrumbOf = (steps: readonly { name: string; href: string }[], origin: string): string =>
  formatDataBlock({
    "@type": "BreadcrumbList",
    itemListElement: steps.map(({ name, href }, index) => ({
      "@type": "ListItem",
      position: index + 1,
      name,
      item: origin + href,
    })),
  });
