import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { openEmbedded } from "@rabat/db";
import { environmentWith, port } from "./env.ts";

const ownPort = port + 1;
const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** A portal in a process of its own, once it is open, with all that it said until then. */
export const startPortal = async (env: NodeJS.ProcessEnv) => {
  const child = spawn(process.execPath, [at("../../portal/start.ts")], {
    env,
    stdio: ["ignore", "pipe", "pipe"],
  });
  let text = "";
  const said = await new Promise<string>((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr])
      stream.on("data", (chunk) => {
        text += chunk;
        if (text.includes("open at")) resolve(text);
      });
    child.once("exit", () => reject(new Error(`The portal did not open: ${text}`)));
  });
  const stop = async () => {
    child.kill("SIGTERM");
    await once(child, "exit");
  };
  /** As when the terminal, or the program that started it, is gone. */
  const stopReading = () => {
    child.stdout.destroy();
    child.stderr.destroy();
  };
  /** For one that does not stop; nothing happens to one that has. */
  const kill = () => {
    child.kill("SIGKILL");
  };
  return { said, logged: () => text, stop, stopReading, kill };
};

/** A portal on a PostgreSQL of its own that it reaches as an external server; no demonstration there. */
export const openPortal = async () => {
  const folder = mkdtempSync(join(tmpdir(), "rabat-own-"));
  const database = await openEmbedded({ folder, log: () => {} });
  const env = environmentWith({
    PORT: String(ownPort),
    DATA_FOLDER: folder,
    DATABASE_URL: database.ownerUrl,
    DATABASE_APP_URL: database.appUrl,
    AUTH_SECRET: "only for this test, and long enough to be taken",
  });
  const { said, logged, stop } = await startPortal(env);
  return {
    origin: `http://localhost:${ownPort}`,
    said,
    /** All that it has written down so far. */
    logged,
    /** The command line against the same server. */
    rabat: (...words: string[]): string =>
      spawnSync(process.execPath, [at("../../cli/src/rabat.ts"), ...words], {
        env,
        encoding: "utf8",
      }).stdout.trim(),
    stopDatabase: () => database.stop(),
    close: async () => {
      await stop();
      await database.stop();
    },
  };
};
