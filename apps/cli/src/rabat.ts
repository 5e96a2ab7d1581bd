#!/usr/bin/env node
import { parseArgs } from "node:util";
import { CommandRefused, exitCode } from "./exit.ts";
import { help } from "./help.ts";

const options = {
  json: { type: "boolean" },
  help: { type: "boolean", short: "h" },
  chairmanship: { type: "string" },
  role: { type: "string" },
  email: { type: "string" },
  name: { type: "string" },
  delegation: { type: "string" },
  language: { type: "string" },
} as const;

const readArguments = () => {
  try {
    return parseArgs({ options, allowPositionals: true });
  } catch (error) {
    throw new CommandRefused(`${(error as Error).message.replace(/\.?$/, ".")} See: rabat --help`);
  }
};

// each command is loaded when it is asked for: reading a CAP line needs no database driver
const run = async (): Promise<string> => {
  const { values, positionals } = readArguments();
  const [noun, verb, line, ...rest] = positionals;
  const { json = false } = values;
  if (values.help || noun === undefined || noun === "help") return help;
  if (noun === "cap" && verb === "parse" && line !== undefined && rest.length === 0)
    return (await import("./cap/parse.ts")).parseCap(line, json);
  if (noun === "coverage" && verb === undefined)
    return (await import("./coverage/read.ts")).readCoverage(values.chairmanship, json);
  if (noun === "invite" && verb === undefined)
    return (await import("./invite/create.ts")).createInvitation(values);
  if (noun === "audit" && verb === "verify" && line === undefined)
    return (await import("./audit/verify.ts")).verifyAudit(json);
  throw new CommandRefused(`There is no command “${positionals.join(" ")}”. See: rabat --help`);
};

try {
  console.log(await run());
} catch (error) {
  const isOurs =
    error instanceof CommandRefused || (error instanceof Error && error.name === "DatabaseUnavailable");
  console.error(isOurs ? error.message : error);
  process.exitCode = error instanceof CommandRefused ? error.code : exitCode.failed;
}
