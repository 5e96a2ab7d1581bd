import { resolve } from "node:path";
import { fileURLToPath } from "node:url";

/** The one door to the environment. */
export const instance = () => ({
  dataFolder: resolve(process.env.DATA_FOLDER || fileURLToPath(new URL("../../../.data", import.meta.url))),
  databaseUrl: process.env.DATABASE_URL || undefined,
  publicOrigin: process.env.PUBLIC_ORIGIN || `http://localhost:${process.env.PORT || 3000}`,
});
