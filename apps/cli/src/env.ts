import { fileURLToPath } from "node:url";

/** The one door to the environment. */
export const instance = () => ({
  dataFolder: fileURLToPath(new URL("../../../.data", import.meta.url)),
  databaseUrl: process.env["DATABASE_URL"] || undefined,
  publicOrigin: process.env["PUBLIC_ORIGIN"] || `http://localhost:${process.env["PORT"] || 3000}`,
});
