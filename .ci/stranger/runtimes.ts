import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../workspace.ts";
import { npm } from "./npm.ts";

export type Runtime = {
  name: string;
  /** How it runs a module; null where none can be had for this machine. */
  command: readonly string[] | null;
};

/** Where every one of them can be had, so that none may be missing. */
export const hasAll = process.platform === "linux" && ["x64", "arm64"].includes(process.arch);

const lock = join(import.meta.dirname, "runtimes");
const bunArchitecture: Record<string, string> = { x64: "x64", arm64: "aarch64" };

async function modules(): Promise<string> {
  const version = createHash("sha256")
    .update(readFileSync(join(lock, "package-lock.json")))
    .digest("hex");
  const folder = join(root, "node_modules", ".cache", `runtimes-${version.slice(0, 12)}`);
  const stamp = join(folder, ".installed");
  if (!existsSync(stamp)) {
    mkdirSync(folder, { recursive: true });
    cpSync(lock, folder, { recursive: true });
    await npm(["ci"], folder);
    writeFileSync(stamp, "");
  }
  return join(folder, "node_modules");
}

/** The oldest Node that is promised, those in use, Bun and Deno, at the versions of the lock file. */
export async function runtimes(): Promise<Runtime[]> {
  const place = await modules();
  const { platform, arch } = process;
  const of = (name: string, [program = "", ...parameters]: readonly string[]): Runtime => {
    const file = join(place, program);
    return { name, command: existsSync(file) ? [file, ...parameters] : null };
  };
  return [
    of("Node 20", [`node-20-${platform}-${arch}/bin/node`]),
    of("Node 22", [`node-22-${platform}-${arch}/bin/node`]),
    { name: `Node ${process.versions.node.split(".", 1).join()}`, command: [process.execPath] },
    of("Bun", [`@oven/bun-${platform}-${bunArchitecture[arch] ?? arch}/bin/bun`]),
    of("Deno", [`@deno/${platform}-${arch}-glibc/deno`, "run", "--no-prompt", "--cached-only"]),
  ];
}
