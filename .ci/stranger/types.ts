import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { call } from "../command.ts";
import { type Outcome, sum, verdict } from "../outcome.ts";
import type { Project } from "./project.ts";

const projects = {
  nodenext: { module: "NodeNext", moduleResolution: "NodeNext" },
  bundler: { module: "ESNext", moduleResolution: "Bundler" },
};

/** Compiles the programs as a stranger's strict project does, checking the types of the dependency as well. */
export async function compile({ folder, programs }: Project): Promise<Outcome> {
  const files = programs.map(({ name }) => `${name}.ts`);
  const outcomes: Outcome[] = [];
  for (const [name, resolution] of Object.entries(projects)) {
    const compilerOptions = {
      ...resolution,
      target: "ES2023",
      lib: ["ES2023", "DOM"],
      types: [],
      strict: true,
      skipLibCheck: false,
    };
    writeFileSync(join(folder, `tsconfig.${name}.json`), JSON.stringify({ compilerOptions, files }));
    const code = await call(["tsc", "-p", `tsconfig.${name}.json`], { cwd: folder });
    outcomes.push(verdict(code === 0 ? [] : [`a project that resolves by ${name} does not compile`]));
  }
  console.log(`  types: ${Object.keys(projects).join(", ")}`);
  return sum(outcomes);
}
