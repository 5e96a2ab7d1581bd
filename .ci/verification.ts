import { succeeds } from "./command.ts";
import { examples } from "./examples.ts";
import { versionFloors } from "./floors.ts";
import { law } from "./law.ts";
import { migrations } from "./migrations.ts";
import type { Check } from "./outcome.ts";
import { publishedPackage } from "./published-package.ts";
import { readmeCode } from "./readme.ts";
import { readmePaths } from "./readme-paths.ts";
import { types } from "./types.ts";
import { unit } from "./unit.ts";

/** What `pnpm verify` asks, cheapest first. */
export const verification: readonly Check[] = [
  {
    name: "format and lint",
    run: () => succeeds(["biome", "check", "--diagnostic-level=warn", "--error-on-warnings", "."]),
  },
  { name: "boundaries", run: () => succeeds(["turbo", "boundaries"]) },
  law,
  versionFloors,
  readmePaths,
  ...types,
  { name: "nothing unused", run: () => succeeds(["knip"]) },
  migrations,
  publishedPackage,
  readmeCode,
  examples,
  ...unit,
];
