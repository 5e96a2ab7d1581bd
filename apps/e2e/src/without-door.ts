import { spawn } from "node:child_process";
import { once } from "node:events";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { runningEmbedded } from "@rabat/db";
import { dataFolder, environmentWith, origin, port } from "./env.ts";

const portal = fileURLToPath(new URL("../../portal/", import.meta.url));

/** The same build and the same record, served by Next alone: nothing is taken out of its pages. */
export const openWithoutDoor = async () => {
  const database = runningEmbedded(dataFolder);
  if (database === null) throw new Error(`No database runs on ${dataFolder}`);
  const next = createRequire(`${portal}package.json`).resolve("next/dist/bin/next");
  const ownPort = String(port + 2);
  const child = spawn(process.execPath, [next, "start", "--hostname", "localhost", "--port", ownPort], {
    cwd: portal,
    env: environmentWith({
      NODE_ENV: "production",
      DATABASE_APP_URL: database.appUrl,
      AUTH_SECRET: "only for this test, and long enough to be taken",
      PUBLIC_ORIGIN: origin,
    }),
    stdio: ["ignore", "pipe", "inherit"],
  });
  await new Promise<void>((resolve, reject) => {
    let said = "";
    child.stdout.on("data", (chunk) => {
      said += chunk;
      if (said.includes("Ready")) resolve();
    });
    child.once("exit", () => reject(new Error(`Next did not open: ${said}`)));
  });
  return {
    origin: `http://localhost:${ownPort}`,
    close: async () => {
      child.kill("SIGTERM");
      await once(child, "exit");
    },
  };
};
