import { parseArgs } from "node:util";
import type { Asked, Command } from "./command.ts";
import { commands } from "./commands.ts";
import { completing } from "./completion/shells.ts";
import { CommandRefused } from "./exit.ts";
import { options, type Values } from "./options.ts";

/** The words of a command line that are no options: what the command is called, then its arguments. */
const positionalsOf = (args: readonly string[]): string[] =>
  parseArgs({ args: [...args], options, strict: false, allowPositionals: true }).positionals;

const begins = (name: string, words: readonly string[]): boolean =>
  name.split(" ").every((word, index) => words[index] === word);

export type Sought =
  | { kind: "command"; command: Command; asked: Asked }
  | { kind: "group"; group: readonly Command[]; word: string; wantsHelp: boolean }
  | { kind: "completion"; words: readonly string[] }
  | { kind: "help" };

const parsed = (args: readonly string[], { options: own = [] }: Command) => {
  const taken = Object.fromEntries(
    [...own, "json", "help"].map((name) => [name, Reflect.get(options, name)]),
  );
  try {
    return parseArgs({ args: [...args], options: taken as typeof options, allowPositionals: true });
  } catch (error) {
    // Node adds advice on positionals after the first sentence
    const [sentence = ""] = (error as Error).message.split(/\.\s/);
    throw new CommandRefused(`${sentence.replace(/\.?$/, ".")} See: rabat --help`);
  }
};

const checked = (command: Command, words: readonly string[]): readonly string[] => {
  const { name, arguments: taken = [] } = command;
  const missing = taken.slice(words.length).find(({ optional }) => !optional);
  if (missing)
    throw new CommandRefused(`rabat ${name} needs its <${missing.name}>. See: rabat ${name} --help`);
  if (words.length > taken.length && !taken.some(({ several }) => several))
    throw new CommandRefused(
      `rabat ${name} does not know what to do with “${words[taken.length]}”. See: rabat ${name} --help`,
    );
  return words;
};

/** What a command line asks for; refuses a command, an option or a number of arguments that there is not. */
export const findCommand = (args: readonly string[]): Sought => {
  if (args[0] === completing) return { kind: "completion", words: args.slice(1) };
  const words = positionalsOf(args);
  const wantsHelp = args.includes("--help") || args.includes("-h");
  const isHelp = words[0] === "help";
  const named = isHelp ? words.slice(1) : words;
  const command = commands.find(({ name }) => begins(name, named));
  if (command !== undefined) {
    if (isHelp) return { kind: "command", command, asked: { words: [], options: { help: true } } };
    const { values, positionals } = parsed(args, command);
    const given: Values = { ...values };
    const rest = positionals.slice(command.name.split(" ").length);
    return {
      kind: "command",
      command,
      asked: { words: given.help ? rest : checked(command, rest), options: given },
    };
  }
  const [word] = named;
  if (word === undefined) {
    const unknown = args.find((argument) => argument.startsWith("-") && !["--help", "-h"].includes(argument));
    if (unknown)
      throw new CommandRefused(`There is no option ${unknown} without a command. See: rabat --help`);
    return { kind: "help" };
  }
  const group = commands.filter(({ name }) => name.startsWith(`${word} `));
  if (group.length > 0 && named.length === 1)
    return { kind: "group", group, word, wantsHelp: wantsHelp || isHelp };
  throw new CommandRefused(`There is no command “${named.join(" ")}”. See: rabat --help`);
};
