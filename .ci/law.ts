import { type Check, verdict } from "./outcome.ts";
import { members } from "./workspace.ts";

// What a room may name itself; turbo's tags also follow what those rooms name in turn.
const allowed: Readonly<Record<string, readonly string[]>> = {
  "@rabat/core": [],
  "@rabat/db": ["@rabat/core"],
  "@rabat/api": ["@rabat/core", "@rabat/db"],
  "@rabat/widget": ["@rabat/core"],
  "@rabat/portal": ["@rabat/core", "@rabat/api", "@rabat/widget"],
  rabat: ["@rabat/core", "@rabat/api"],
  "@rabat/e2e": ["@rabat/core", "@rabat/db"],
  "@rabat/bench": ["@rabat/core", "@rabat/db", "@rabat/e2e"],
};

export const law: Check = {
  name: "every package names only the rooms it may know",
  run: () =>
    verdict(
      members.flatMap(({ manifest: { name, dependencies, devDependencies } }) =>
        Object.keys({ ...dependencies, ...devDependencies })
          .filter((other) => other in allowed && !allowed[name]?.includes(other))
          .map((other) => `${name} may not depend on ${other}`),
      ),
    ),
};
