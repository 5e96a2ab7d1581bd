// Runs before anything is installed: Node 20 and npm are all there is, so nothing is imported but Node.
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { constants } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..", "..");
const modules = join(root, "node_modules");
const turn = join(modules, ".installing");
const programs = { start: "apps/portal/start.ts", test: ".ci/test.ts" };
const windows = process.platform === "win32";

const say = (sentence) => process.stdout.write(`${sentence}\n`);
const stop = (sentence) => {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
};

const [wish, ...rest] = process.argv.slice(2);
const program = programs[wish];
if (!program) stop("Say what to do: node apps/portal/bootstrap.mjs start, or test.");
if (Number(process.versions.node.split(".")[0]) < 20)
  stop(
    `Node ${process.versions.node} is too old: install Node 20 or newer from https://nodejs.org and try again.`,
  );

await installWhatIsMissing();
handOver();

async function installWhatIsMissing() {
  const stamp = join(modules, ".installed");
  const wanted = createHash("sha256")
    .update(readFileSync(join(root, "pnpm-lock.yaml")))
    .update(`${process.platform} ${process.arch}`)
    .digest("hex");
  const isThere = () =>
    existsSync(stamp) && readFileSync(stamp, "utf8") === wanted && ownNode() !== undefined;
  if (isThere()) return;
  await takeTurn();
  if (isThere()) return rmSync(turn, { force: true });
  say("Installing what is missing; the first time this takes about a minute …");
  const begun = Date.now();
  await install();
  writeFileSync(stamp, wanted);
  rmSync(turn, { force: true });
  if (!ownNode())
    stop("The installation brought no Node 24 for this machine: install Node 24 yourself and try again.");
  say(`Installed in ${Math.round((Date.now() - begun) / 1000)} s.`);
}

/** Two installations in one folder would spoil each other, so the later waits for the earlier. */
async function takeTurn() {
  for (let told = false; ; await pause(500)) {
    try {
      mkdirSync(modules, { recursive: true });
      writeFileSync(turn, String(process.pid), { flag: "wx" });
      process.once("exit", () => rmSync(turn, { force: true }));
      return;
    } catch (error) {
      if (error.code !== "EEXIST")
        stop(`The folder ${root} cannot be written (${error.code}): make it writable for this user.`);
    }
    const other = existsSync(turn) ? Number(readFileSync(turn, "utf8")) : process.pid;
    if (!isAlive(other)) rmSync(turn, { force: true });
    else if (!told) say(`Another start (process ${other}) is installing; waiting for it …`);
    told = true;
  }
}

function isAlive(pid) {
  try {
    // An empty file was made this very moment.
    return pid === 0 || process.kill(pid, 0);
  } catch (error) {
    return error.code === "EPERM";
  }
}

async function install() {
  const { packageManager } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  const parameters = [
    "install",
    "--frozen-lockfile",
    "--prod=false",
    "--reporter=append-only",
    "--config.confirm-modules-purge=false",
  ];
  const { NODE_ENV: _, ...environment } = process.env;
  const child = spawn("npx", ["--yes", packageManager, ...parameters], {
    cwd: root,
    env: environment,
    shell: windows,
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  let told = Date.now();
  const listen = (chunk) => {
    output = (output + chunk).slice(-20_000);
    const progress = String(chunk).match(/resolved (\d+), reused (\d+), downloaded (\d+)/);
    if (!progress || Date.now() - told < 5000) return;
    told = Date.now();
    say(`  ${Number(progress[2]) + Number(progress[3])} of ${progress[1]} packages`);
  };
  child.stdout.on("data", listen);
  child.stderr.on("data", listen);
  const stopChild = () => child.kill();
  process.once("SIGTERM", stopChild).once("SIGINT", stopChild);
  const code = await new Promise((resolve) => child.once("error", resolve).once("close", resolve));
  process.off("SIGTERM", stopChild).off("SIGINT", stopChild);
  if (code !== 0) stop(`${reasonIn(output, code)}\n\n${output.trim().split("\n").slice(-12).join("\n")}`);
}

function reasonIn(output, code) {
  if (code?.code === "ENOENT") return "npx was not found: install npm, which comes with Node, and try again.";
  if (/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|ERR_SOCKET_TIMEOUT/.test(output))
    return "The package registry could not be reached: check the network or the proxy and try again.";
  if (/ENOSPC/.test(output)) return "There is no space left on the disk.";
  if (/EACCES|EPERM|EROFS/.test(output))
    return `The folder ${root} cannot be written: make it writable for this user.`;
  return "The installation failed; this is what it said last:";
}

/** The Node that the project pins, or the machine's own where that is as new. */
function ownNode() {
  const pinned = join(modules, "node", "bin", windows ? "node.exe" : "node");
  if (existsSync(pinned)) return pinned;
  return Number(process.versions.node.split(".")[0]) >= 24 ? process.execPath : undefined;
}

function handOver() {
  const child = spawn(ownNode(), [join(root, program), ...rest], {
    cwd: root,
    stdio: "inherit",
    env: {
      ...process.env,
      PATH: `${join(modules, ".bin")}${delimiter}${process.env.PATH}`,
      NEXT_TELEMETRY_DISABLED: "1",
      TURBO_TELEMETRY_DISABLED: "1",
    },
  });
  // A terminal sends Ctrl-C to the child as well; passed on again it would arrive twice.
  process.on("SIGINT", () => process.stdin.isTTY || child.kill("SIGINT"));
  for (const signal of ["SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
  child.once("error", (error) => stop(`${program} could not be run: ${error.message}`));
  child.once("exit", (code, signal) => process.exit(code ?? 128 + constants.signals[signal]));
}
