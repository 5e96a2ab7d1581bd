import { existsSync } from "node:fs";
import { join } from "node:path";
import { DatabaseUnavailable } from "./external.ts";

/** Throws where no embedded instance has ever been started in the folder. */
export const requireInstance = (dataFolder: string): void => {
  if (!existsSync(join(dataFolder, "postgres")))
    throw new DatabaseUnavailable("There is no instance here yet; start the portal once with: npm start");
};
