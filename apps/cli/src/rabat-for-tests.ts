import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

const program = fileURLToPath(new URL("rabat.ts", import.meta.url));

type Ended = { status: number | null; stdout: string; stderr: string };

type Given = { environment?: Record<string, string>; input?: string };

// whoever runs the tests may have colours or an instance of their own; the program is asked as anybody asks it
const plain = ["FORCE_COLOR", "NO_COLOR", "CI", "DATABASE_URL", "DATA_FOLDER"].flatMap((name) => [
  "-u",
  name,
]);

const ended = (file: string, parameters: readonly string[], input: string): Promise<Ended> =>
  new Promise((resolve, reject) => {
    const child = spawn(file, [...parameters]);
    let [stdout, stderr] = ["", ""];
    child.stdout.setEncoding("utf8").on("data", (text) => (stdout += text));
    child.stderr.setEncoding("utf8").on("data", (text) => (stderr += text));
    child.once("error", reject).once("close", (status) => resolve({ status, stdout, stderr }));
    child.stdin.on("error", () => {}).end(input);
  });

/** The program itself, as a child process: what it prints, and how it ends. */
export const rabatWith = ({ environment = {}, input = "" }: Given, ...words: string[]): Promise<Ended> => {
  const settings = Object.entries(environment).map(([name, value]) => `${name}=${value}`);
  return ended("env", [...plain, ...settings, process.execPath, program, ...words], input);
};

/** The same before a terminal, which `script` stands in for. */
export const rabatOnTerminal = (setting: string, ...words: string[]): Promise<Ended> => {
  const line = ["env", ...plain, "TERM=xterm", setting, process.execPath, program, ...words];
  return ended("script", ["-qec", line.map((word) => `'${word}'`).join(" "), "/dev/null"], "");
};

export const rabat = (...words: string[]): Promise<Ended> => rabatWith({}, ...words);
