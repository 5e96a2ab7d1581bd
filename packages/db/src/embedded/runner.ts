import { spawnSync } from "node:child_process";
import { existsSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { DatabaseUnavailable, wayOut } from "./database-unavailable.ts";
import { copyForEveryone, homeOfNobody } from "./nobody.ts";

/** How PostgreSQL's programs are called here, since they refuse to run as root. */
export type Runner = {
  command(program: "initdb" | "postgres", parameters: readonly string[]): [string, string[]];
  identity: { uid?: number; gid?: number };
  /** The folder in which the cluster lies. */
  home: string;
};

type Person = { uid: number; gid: number };

export function chooseRunner(data: string, native: string): Runner {
  const home = dirname(data);
  if (process.getuid?.() !== 0) return { ...direct(native), home };
  const owner = existsSync(data) ? statSync(data) : undefined;
  if (owner && owner.uid !== 0) return { ...as(owner, native), home };
  if (namespacesWork(native)) return { ...inNamespace(native), home };
  if (owner)
    throw new DatabaseUnavailable(
      `PostgreSQL refuses to run as root and user namespaces are forbidden here: start as an ordinary user, or ${wayOut}.`,
    );
  const nobody = homeOfNobody(data);
  return { ...as(nobody, native), home: nobody.folder };
}

const direct = (native: string, identity = {}) => ({
  command: (program: string, parameters: readonly string[]): [string, string[]] => [
    binary(native, program),
    [...parameters],
  ],
  identity,
});

// Without a mapping, root is nobody inside and still reads its own files: no user to make, nothing to copy.
const inNamespace = (native: string) => ({
  command: (program: string, parameters: readonly string[]): [string, string[]] => [
    "unshare",
    ["--user", binary(native, program), ...parameters],
  ],
  identity: {},
});

function as({ uid, gid }: Person, native: string) {
  for (const place of [() => native, () => copyForEveryone(native)]) {
    const found = place();
    if (succeeds(binary(found, "postgres"), ["--version"], { uid, gid })) return direct(found, { uid, gid });
  }
  throw new DatabaseUnavailable(`PostgreSQL can be run neither as root nor as another user here: ${wayOut}.`);
}

const binary = (native: string, program: string) => join(native, "bin", program);

const namespacesWork = (native: string): boolean =>
  succeeds("unshare", ["--user", "id", "-un"]) &&
  succeeds("unshare", ["--user", binary(native, "postgres"), "--version"]);

const succeeds = (file: string, parameters: string[], identity = {}): boolean =>
  spawnSync(file, parameters, { stdio: "ignore", cwd: "/", ...identity }).status === 0;
