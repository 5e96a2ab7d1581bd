import { type ChildProcessByStdio, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Readable, Writable } from "node:stream";
import { fileURLToPath } from "node:url";
import { environmentWith, port } from "../env.ts";
import { startPortal } from "../own-portal.ts";

const program = fileURLToPath(
  new URL("../../../portal/src/server/mail/sink-process-for-tests.ts", import.meta.url),
);

/** Everything that the mail server has said, line by line. */
const listening = (server: ChildProcessByStdio<Writable, Readable, null>) => {
  let text = "";
  server.stdout.on("data", (chunk) => {
    text += chunk;
  });
  return () => text.split("\n").filter(Boolean);
};

/** A portal of its own, and the real mail server it sends with, which refuses everybody until it is told otherwise. */
export const openPortalWithRefusedMail = async () => {
  const server = spawn(process.execPath, [program], { stdio: ["pipe", "pipe", "inherit"] });
  const lines = listening(server);
  await once(server.stdout, "data");
  const folder = mkdtempSync(join(tmpdir(), "rabat-refused-"));
  const ownPort = port + 4;
  const portal = await startPortal(
    environmentWith({ PORT: String(ownPort), DATA_FOLDER: folder, SMTP_URL: lines()[0] ?? "" }),
  ).catch((error: unknown) => {
    server.kill();
    throw error;
  });
  const secrets = JSON.parse(readFileSync(join(folder, "secrets.json"), "utf8"));
  return {
    origin: `http://localhost:${ownPort}`,
    passphrase: String(secrets.demonstrationPassphrase),
    dataFolder: folder,
    takeFromNowOn: () => {
      server.stdin.write("take\n");
    },
    isTaking: () => lines().includes("taking"),
    timesTakenFor: (address: string) => lines().filter((line) => line === address).length,
    close: async () => {
      await portal.stop();
      server.kill();
    },
  };
};
