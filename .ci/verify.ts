import { runChecks } from "./run-checks.ts";
import { verification } from "./verification.ts";

await runChecks(verification);
