import { defineConfig } from "@playwright/test";
import { chromium, dataFolder, environmentWith, origin, port } from "./src/env.ts";

const asRoot = process.getuid?.() === 0;

export default defineConfig({
  testDir: "src",
  outputDir: "results",
  fullyParallel: true,
  workers: 2,
  retries: 0,
  timeout: 60_000,
  forbidOnly: true,
  reporter: "list",
  use: {
    baseURL: origin,
    trace: "retain-on-failure",
    launchOptions: {
      ...(chromium ? { executablePath: chromium } : {}),
      args: [
        ...(asRoot ? ["--no-sandbox"] : []),
        "--disable-gpu",
        "--disable-quic",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--no-first-run",
      ],
    },
  },
  webServer: {
    command: `"${process.execPath}" ../portal/start.ts`,
    url: `${origin}/readyz`,
    timeout: 240_000,
    reuseExistingServer: false,
    env: environmentWith({ PORT: String(port), DATA_FOLDER: dataFolder }) as Record<string, string>,
    gracefulShutdown: { signal: "SIGTERM", timeout: 20_000 },
  },
});
