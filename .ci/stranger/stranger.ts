import { spawnSync } from "node:child_process";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { type Check, type Outcome, sum, verdict } from "../outcome.ts";
import { type Faults, inBrowser } from "./browser.ts";
import { type Project, strangersProject } from "./project.ts";
import { hasAll, type Runtime, runtimes } from "./runtimes.ts";
import { compile } from "./types.ts";

function outcomeOf(where: string, faults: Faults): Outcome {
  console.log(`  ${where}: ${Object.keys(faults).length} programs`);
  return sum(
    Object.entries(faults).map(([name, fault]) => verdict(fault ? [`${where}, ${name}: ${fault}`] : [])),
  );
}

function runWith({ name, command }: Runtime, { folder }: Project): Outcome {
  if (command === null && hasAll) return verdict([`${name} was not installed`]);
  if (command === null) {
    console.log(`  ${name} left out: there is none for ${process.platform} ${process.arch}`);
    return { passed: 0, failed: 0 };
  }
  const [file = "", ...parameters] = command;
  const { stdout, stderr, error } = spawnSync(file, [...parameters, "print.js"], {
    cwd: folder,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe"],
    timeout: 60_000,
  });
  const said = stdout?.trim().split("\n").at(-1) ?? "";
  if (!said.startsWith("{")) return verdict([`${name} gave no answer: ${error ?? stderr}`]);
  return outcomeOf(name, JSON.parse(said));
}

/** The plan's part does without the one dependency: its programs run where that is not installed. */
function withoutZod({ folder }: Project): Outcome {
  rmSync(join(folder, "node_modules", "zod"), { recursive: true, force: true });
  const code = ["readme-1", "examples-cap", "fixtures"]
    .map((name) => `await import("./${name}.js");`)
    .join("");
  const { status, stderr } = spawnSync(process.execPath, ["--input-type=module", "-e", code], {
    cwd: folder,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe"],
    timeout: 60_000,
  });
  console.log("  /cap without zod");
  return verdict(status === 0 ? [] : [`/cap does not do without zod: ${stderr}`]);
}

export const stranger: Check = {
  name: "a stranger's empty project installs the packed @rabat/core and runs it",
  run: async () => {
    const project = await strangersProject();
    try {
      const outcomes = [await compile(project)];
      for (const runtime of await runtimes()) outcomes.push(runWith(runtime, project));
      const browser = await inBrowser(project);
      if (browser) outcomes.push(outcomeOf("page", browser.page), outcomeOf("worker", browser.worker));
      else outcomes.push(verdict(["no Chromium for a page and a worker"]));
      return sum([...outcomes, withoutZod(project)]);
    } finally {
      rmSync(project.folder, { recursive: true, force: true });
    }
  },
};
