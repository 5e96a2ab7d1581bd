import { enableCompileCache } from "node:module";
import { join } from "node:path";

// Half of a start would otherwise go into reading the same sources again; hence also the import below.
enableCompileCache(join(import.meta.dirname, "node_modules", ".cache", "compile"));
const { start } = await import("./src/server/launch/start.ts");

await start({ portal: import.meta.dirname, watch: process.argv.includes("--watch") });
