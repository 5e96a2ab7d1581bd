import { handOver } from "./src/env.ts";
import { build } from "./src/server/launch/build.ts";
import { Refused } from "./src/server/launch/refused.ts";

handOver({ NODE_ENV: "production" });
try {
  await build(import.meta.dirname);
} catch (error) {
  if (!(error instanceof Refused)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
