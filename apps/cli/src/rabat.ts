#!/usr/bin/env node
import { CommandRefused, exitCode } from "./exit.ts";
import { findCommand } from "./find-command.ts";

// each command is loaded when it is asked for: reading a CAP line needs no database driver
const answer = async (args: readonly string[]): Promise<string> => {
  const sought = findCommand(args);
  const help = async () => import("./help.ts");
  if (sought.kind === "help") return (await help()).help();
  if (sought.kind === "group") {
    if (sought.wantsHelp) return (await help()).helpOfGroup(sought.group);
    const names = sought.group.map(({ name }) => name).join(" and ");
    throw new CommandRefused(`There are ${names}. See: rabat ${sought.word} --help`);
  }
  if (sought.kind === "completion")
    return (await import("./completion/candidates.ts")).candidates(sought.words);
  const { command, asked } = sought;
  if (asked.options.help) return (await help()).helpOf(command);
  const run = await command.load();
  const { json, text, code = exitCode.done } = await run(asked);
  process.exitCode = code;
  return asked.options.json ? JSON.stringify(json) : text();
};

// whoever reads only the beginning, such as head, has what they want
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});

try {
  const said = await answer(process.argv.slice(2));
  if (said !== "") console.log(said);
} catch (error) {
  // told by name: what throws the others is loaded with its command alone
  const isTold =
    error instanceof CommandRefused ||
    (error instanceof Error && ["DatabaseUnavailable", "BackupImpossible"].includes(error.name));
  console.error(isTold ? error.message : error);
  const isRefused = error instanceof Error && Reflect.get(error, "refused") === true;
  process.exitCode =
    error instanceof CommandRefused ? error.code : isRefused ? exitCode.refused : exitCode.failed;
}
