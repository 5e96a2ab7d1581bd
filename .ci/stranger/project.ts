import { cpSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { packPackage } from "../../packages/core/pack/pack.ts";
import { npm } from "./npm.ts";
import { assertion, type Program, programsFor } from "./programs.ts";

export type Project = { folder: string; programs: readonly Program[] };

/** Runs every program and says of each what is wrong with it; null where nothing is. */
const main = (programs: readonly Program[]): string => `
const programs = { ${programs.map(({ name }) => `"${name}": () => import("./${name}.js")`).join(", ")} };
export const run = async () => {
  const faults = {};
  for (const [name, load] of Object.entries(programs))
    faults[name] = await load().then(() => null, (error) => String(error?.stack ?? error));
  return faults;
};
`;

/** An empty TypeScript project that has installed the packed package and nothing else; the caller removes it. */
export async function strangersProject(): Promise<Project> {
  const folder = mkdtempSync(join(tmpdir(), "rabat-stranger-"));
  const tarball = await packPackage(mkdtempSync(join(folder, "tarball-")));
  cpSync(tarball, join(folder, "rabat-core.tgz"));
  const manifest = { private: true, type: "module", dependencies: { "@rabat/core": "file:rabat-core.tgz" } };
  const write = (name: string, text: string) => writeFileSync(join(folder, name), text);
  write("package.json", JSON.stringify(manifest));
  await npm(["install"], folder);
  const programs = await programsFor(join(folder, "node_modules", "@rabat", "core"));
  write("assertion.ts", assertion);
  for (const { name, code } of programs) write(`${name}.ts`, code);
  write("main.js", main(programs));
  write("print.js", 'import { run } from "./main.js";\nconsole.log(JSON.stringify(await run()));\n');
  return { folder, programs };
}
