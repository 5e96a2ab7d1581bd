import { catalogNodes } from "../../server/open-data/catalog.ts";
import { deliver } from "../../server/open-data/deliver.ts";
import { formatJsonLd } from "../../server/open-data/linked-data.ts";
import { served } from "../../server/open-data/served.ts";

export const dynamic = "force-dynamic";

export const GET = (): Response =>
  deliver({ type: "application/ld+json", body: formatJsonLd(catalogNodes(served().origin)) });
