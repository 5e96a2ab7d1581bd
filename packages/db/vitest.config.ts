import { defineConfig } from "vitest/config";

export default defineConfig({ test: { globalSetup: "./src/testing-cluster.ts", testTimeout: 30_000 } });
