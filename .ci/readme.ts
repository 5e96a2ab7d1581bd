import { existsSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { withAssertions } from "./assertions.ts";
import { call } from "./command.ts";
import { type Block, blocksIn } from "./markdown.ts";
import { type Check, type Outcome, sum, verdict } from "./outcome.ts";
import { runShellBlocks } from "./readme-shell.ts";
import { members, readIfThere, root } from "./workspace.ts";

/** Where the README stands, and the folder whose dependencies its code may import. */
type Readme = { file: string; folder: string };

const readmes: readonly Readme[] = [
  { file: "README.md", folder: join(root, "apps", "cli") },
  ...members
    .filter(({ path }) => path.startsWith("packages/"))
    .map(({ path, folder }) => ({ file: `${path}/README.md`, folder })),
];

async function runBlock({ file, folder }: Readme, { code, line }: Block): Promise<Outcome> {
  const program = join(folder, `.readme-${process.pid}-${line}.ts`);
  writeFileSync(program, withAssertions(code));
  try {
    const exit = await call(["node", program], { cwd: folder });
    return verdict(exit === 0 ? [] : [`the code at ${file}:${line} does not do what it says`]);
  } finally {
    rmSync(program, { force: true });
  }
}

export const readmeCode: Check = {
  name: "the code in the READMEs runs and says what it says",
  run: async () => {
    const outcomes = [await runShellBlocks("apps/cli/README.md")];
    for (const readme of readmes.filter(({ file }) => existsSync(join(root, file))))
      for (const block of blocksIn(readIfThere(join(root, readme.file))))
        if (block.language === "ts") outcomes.push(await runBlock(readme, block));
    const all = sum(outcomes);
    return all.passed + all.failed === 0 ? { passed: 1, failed: 0 } : all;
  },
};
