import { randomBytes } from "node:crypto";
import {
  chownSync,
  closeSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";

const file = (folder: string) => join(folder, "secrets.json");
const pause = (milliseconds: number) =>
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);

const randomSecret = (): string => randomBytes(24).toString("base64url");

/** Everything kept in `<folder>/secrets.json`; an empty record where nothing has been kept yet. */
export function readSecrets(folder: string): Readonly<Record<string, string>> {
  try {
    return JSON.parse(readFileSync(file(folder), "utf8"));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return {};
    throw error;
  }
}

/** The secret of that name: created by the first caller, the same for every later one. */
export function ensureSecret(folder: string, name: string, create: () => string = randomSecret): string {
  const kept = readSecrets(folder)[name];
  if (kept !== undefined) return kept;
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  return alone(folder, () => {
    const secrets = readSecrets(folder);
    const value = secrets[name] ?? create();
    if (secrets[name] === undefined) write(folder, { ...secrets, [name]: value });
    return value;
  });
}

function write(folder: string, secrets: Record<string, string>): void {
  const draft = `${file(folder)}.${process.pid}`;
  writeFileSync(draft, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600, flush: true });
  // A start as root in somebody else's folder must not lock that person out of it.
  if (process.getuid?.() === 0) chownSync(draft, statSync(folder).uid, statSync(folder).gid);
  renameSync(draft, file(folder));
}

// Two first starts at once must agree on one value; a lock left by a crash is old and is taken away.
function alone<T>(folder: string, work: () => T): T {
  const lock = `${file(folder)}.lock`;
  for (;;) {
    try {
      closeSync(openSync(lock, "wx", 0o600));
      break;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
      const since = statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? Date.now();
      if (Date.now() - since > 5000) rmSync(lock, { force: true });
      else pause(20);
    }
  }
  try {
    return work();
  } finally {
    rmSync(lock, { force: true });
  }
}
