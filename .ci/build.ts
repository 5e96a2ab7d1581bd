import { join } from "node:path";
import { succeeds } from "./command.ts";
import type { Check } from "./outcome.ts";
import { root } from "./workspace.ts";

export const build: Check = {
  name: "build of the portal",
  run: () => succeeds(["node", "build.ts"], { cwd: join(root, "apps", "portal") }),
};
