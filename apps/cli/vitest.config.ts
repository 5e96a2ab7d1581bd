import { defineConfig } from "vitest/config";

// the program starts for every question, and some of them start a database
export default defineConfig({ test: { testTimeout: 120_000, hookTimeout: 120_000 } });
