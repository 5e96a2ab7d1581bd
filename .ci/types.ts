import { globSync } from "node:fs";
import { call } from "./command.ts";
import { type Check, verdict } from "./outcome.ts";
import { members, root } from "./workspace.ts";

/** One check per tsconfig: core has one without Node and the DOM, and one for its tests. */
export const types: readonly Check[] = [
  { path: ".ci", folder: `${root}/.ci`, manifest: { name: "" } },
  ...members,
].flatMap(({ path, folder, manifest }) =>
  globSync("tsconfig*.json", { cwd: folder })
    .sort()
    .map((project) => ({
      name: `types of ${path}${project === "tsconfig.json" ? "" : ` (${project})`}`,
      run: async () => {
        // The types of the addresses are made by the framework.
        if (manifest.name === "@rabat/portal") await call(["next", "typegen"], { cwd: folder });
        const code = await call(["tsc", "-p", project], { cwd: folder });
        return verdict(code === 0 ? [] : [`tsc -p ${path}/${project} ended with ${code}`]);
      },
    })),
);
