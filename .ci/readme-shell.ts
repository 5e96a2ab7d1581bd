import { spawnSync } from "node:child_process";
import { delimiter, join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { blocksIn } from "./markdown.ts";
import { type Outcome, sum, verdict } from "./outcome.ts";
import { readIfThere, root } from "./workspace.ts";

const programs = join(root, "node_modules", ".bin");

/** Runs the `sh` blocks that begin with `pnpm rabat`; a `json` block right after one is its answer. */
export function runShellBlocks(file: string): Outcome {
  const blocks = blocksIn(readIfThere(join(root, file)));
  const outcomes = blocks.flatMap(({ language, code, line }, index) => {
    if (language !== "sh" || !code.startsWith("pnpm rabat")) return [];
    const next = blocks[index + 1];
    const answer = next?.language === "json" ? JSON.parse(next.code) : undefined;
    const fault = faultOf(code.replaceAll(/^pnpm rabat/gm, "rabat"), answer);
    return [verdict(fault ? [`${file}:${line} ${fault}`] : [])];
  });
  return sum(outcomes);
}

function faultOf(script: string, answer: unknown): string | undefined {
  const { status, stdout, stderr } = spawnSync("sh", ["-e", "-c", script], {
    cwd: root,
    encoding: "utf8",
    env: { ...process.env, PATH: `${programs}${delimiter}${process.env.PATH}` },
  });
  if (status !== 0) return `ended with ${status}: ${stderr.trim()}`;
  if (answer === undefined) return undefined;
  return isDeepStrictEqual(JSON.parse(stdout), answer) ? undefined : `answered ${stdout.trim()}`;
}
