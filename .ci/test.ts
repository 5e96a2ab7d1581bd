import { browserTests } from "./browser-tests.ts";
import { build } from "./build.ts";
import { runChecks } from "./run-checks.ts";
import { stranger } from "./stranger/stranger.ts";
import { verification } from "./verification.ts";

await runChecks([...verification, stranger, build, browserTests]);
