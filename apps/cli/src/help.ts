import type { Command } from "./command.ts";
import { commands } from "./commands.ts";
import { type OptionName, optionOf, options } from "./options.ts";
import { faint, strong, table } from "./table.ts";

const argumentsOf = ({ arguments: taken = [] }: Command): string =>
  taken
    .map(({ name, optional, several }) => {
      const shown = `<${name}>${several ? " …" : ""}`;
      return optional ? `[${shown}]` : shown;
    })
    .join(" ");

const usage = (command: Command): string => [command.name, argumentsOf(command)].filter(Boolean).join(" ");

/** What every command takes besides its own. */
const always: readonly OptionName[] = ["json", "help"];

const optionRow = (name: OptionName): string[] => {
  const { short, value, text } = optionOf(name);
  return [`  ${short ? `-${short}, ` : ""}--${name}${value ? ` <${value}>` : ""}`, text];
};

const indented = (lines: string): string => lines.replace(/^(?=.)/gm, "  ");

const rows = (lines: readonly (readonly string[])[]): string => table([], lines, "").replace(/^\n/, "");

/** The whole list. */
export const help = (): string => `rabat – the record of the Rabat Process on the command line

${rows(commands.map((command) => [`  rabat ${usage(command)}`, command.summary]))}

Every command takes --json and --help. ${strong("rabat <command> --help")} explains one, with an example.
What reads the record works without a database, on the data that comes with the program, or with --from on a
portal’s. What looks after an instance uses the database of the portal in this folder: the embedded one in .data
(or DATA_FOLDER), or the server at DATABASE_URL.

Exit codes: 0 done · 1 failed · 2 refused, with one sentence on stderr.`;

/** One command, with how it is used. */
export const helpOf = (command: Command): string => {
  const { name, summary, more, options: own = [], examples } = command;
  const taken = [...own, ...always];
  return [
    `${strong(`rabat ${usage(command)}`)}${own.length > 0 ? " [options]" : ""}\n\n${name}: ${summary}.${more ? `\n${more}` : ""}`,
    `Options:\n${rows(taken.map(optionRow))}`,
    `Examples:\n${examples.map(([line, does]) => `${indented(`pnpm rabat ${line}`)}\n    ${faint(does)}`).join("\n")}`,
  ].join("\n\n");
};

/** The commands that begin with a word, such as `cap`. */
export const helpOfGroup = (group: readonly Command[]): string =>
  `${rows(group.map((command) => [`  rabat ${usage(command)}`, command.summary]))}\n\nrabat <command> --help explains one.`;

export const optionNames = Object.keys(options) as OptionName[];
