import type { Command } from "../command.ts";
import { commands } from "../commands.ts";
import { type OptionName, optionOf, options } from "../options.ts";

const isOption = (name: string): name is OptionName => Object.hasOwn(options, name);

const optionNamed = (word: string | undefined): OptionName | null => {
  const name = word?.startsWith("--") ? word.slice(2) : "";
  return isOption(name) ? name : null;
};

/** The words of a command line that are neither options nor their values. */
const plainWords = (words: readonly string[]): string[] =>
  words.filter((word, index) => {
    const before = optionNamed(words[index - 1]);
    return !word.startsWith("-") && !(before && optionOf(before).type === "string");
  });

const nextOfName = (words: readonly string[]): string[] =>
  commands.flatMap(({ name }) => {
    const parts = name.split(" ");
    return words.every((word, index) => word === parts[index]) ? (parts[words.length] ?? []) : [];
  });

const optionsOf = ({ options: own = [] }: Command): string[] =>
  [...own, "json", "help"].map((name) => `--${name}`);

/** What may stand where the last of the words stands, a line for each; nothing where only the shell can know. */
export const candidates = async (words: readonly string[]): Promise<string> => {
  const current = words.at(-1) ?? "";
  const before = words.slice(0, -1);
  const fitting = (all: readonly string[]) =>
    [...new Set(all)].filter((each) => each.startsWith(current)).join("\n");
  const plain = plainWords(before);
  const option = optionNamed(before.at(-1));
  if (option && optionOf(option).type === "string")
    return fitting((await optionOf(option).choices?.()) ?? []);
  const command = commands.find(({ name }) => name.split(" ").every((word, index) => word === plain[index]));
  if (command === undefined)
    return fitting([...nextOfName(plain), ...(plain.length === 0 ? ["--help"] : [])]);
  if (current.startsWith("-")) return fitting(optionsOf(command));
  const argument = command.arguments?.[plain.length - command.name.split(" ").length];
  return argument?.files ? "" : fitting((await argument?.choices?.()) ?? []);
};
