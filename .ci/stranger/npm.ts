import { spawn } from "node:child_process";

/** Installs with the machine's own npm and registry; runs nobody's scripts. */
export function npm(parameters: readonly string[], cwd: string): Promise<void> {
  const quiet = ["--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"];
  const child = spawn("npm", [...parameters, ...quiet], {
    cwd,
    stdio: ["ignore", "inherit", "inherit"],
    shell: process.platform === "win32",
  });
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", (code) =>
      code === 0 ? resolve() : reject(new Error(`npm ${parameters.join(" ")} ended with ${code}`)),
    );
  });
}
