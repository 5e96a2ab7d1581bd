import { browserTests } from "./browser-tests.ts";
import { runChecks } from "./run-checks.ts";

await runChecks([browserTests]);
