import { catalogNodes } from "../../server/open-data/catalog.ts";
import { deliver } from "../../server/open-data/deliver.ts";
import { formatTurtle } from "../../server/open-data/linked-data.ts";
import { served } from "../../server/open-data/served.ts";

export const dynamic = "force-dynamic";

export const GET = (): Response =>
  deliver({ type: "text/turtle; charset=utf-8", body: formatTurtle(catalogNodes(served().origin)) });
