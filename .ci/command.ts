import { spawn } from "node:child_process";
import { delimiter, join } from "node:path";
import { type Outcome, verdict } from "./outcome.ts";
import { root } from "./workspace.ts";

type Where = { cwd?: string; env?: Record<string, string | undefined> };

/** Runs a program of the workspace with its output shown, and nothing to ask at a terminal. */
export function call(command: readonly string[], { cwd = root, env = {} }: Where = {}): Promise<number> {
  const [file = "", ...parameters] = command;
  const programs = [join(cwd, "node_modules", ".bin"), join(root, "node_modules", ".bin")];
  const child = spawn(file, parameters, {
    cwd,
    stdio: ["ignore", "inherit", "inherit"],
    env: {
      ...process.env,
      NEXT_TELEMETRY_DISABLED: "1",
      TURBO_TELEMETRY_DISABLED: "1",
      PATH: [...programs, process.env.PATH].join(delimiter),
      // Colours are for a terminal; in a log they are noise.
      ...(process.stdout.isTTY ? {} : { NO_COLOR: "1", FORCE_COLOR: undefined }),
      ...env,
    },
  });
  return new Promise((resolve) => {
    child.once("error", (error) => {
      console.log(error.message);
      resolve(127);
    });
    child.once("exit", (code) => resolve(code ?? 1));
  });
}

export async function succeeds(command: readonly string[], where?: Where): Promise<Outcome> {
  const code = await call(command, where);
  return verdict(code === 0 ? [] : [`${command.join(" ")} ended with ${code}`]);
}
