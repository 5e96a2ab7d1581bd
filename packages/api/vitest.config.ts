import { defineConfig } from "vitest/config";

export default defineConfig({ test: { globalSetup: "@rabat/db/testing-cluster", testTimeout: 30_000 } });
