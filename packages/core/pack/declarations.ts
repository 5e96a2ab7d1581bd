import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { core } from "./manifest.ts";

export type Declaration = {
  name: string;
  isType: boolean;
  /** The comment above it, without its stars. */
  comment: string;
  /** From packages/core. */
  file: string;
};

const declaration = /(?:^\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\n)?^export (const|function|type) (\w+)/gm;
const everything = /^export \* from "\.\/(.+)";/gm;
const chosen = /^export \{([^}]+)\} from "\.\/(.+)";/gm;
const chosenTypes = /^export type \{([^}]+)\} from "\.\/(.+)";/gm;

const declaredIn = (file: string): Declaration[] =>
  [...readFileSync(join(core, file), "utf8").matchAll(declaration)].map(([, comment, kind, name]) => ({
    name: name ?? "",
    isType: kind === "type",
    comment: (comment ?? "").replace(/^ *\* ?/gm, "").trim(),
    file,
  }));

const namesIn = (list: string): string[] => list.split(",").map((name) => name.trim().replace(/^type /, ""));

/** What an entry point makes public, wherever it is written. */
export const declarationsOf = (entry: string): Declaration[] => {
  const text = readFileSync(join(core, entry), "utf8");
  const beside = (name: string) => join(dirname(entry), name);
  const named = [...text.matchAll(chosen), ...text.matchAll(chosenTypes)];
  return [
    ...declaredIn(entry),
    ...[...text.matchAll(everything)].flatMap(([, file = ""]) => declaredIn(beside(file))),
    ...named.flatMap(([, list = "", file = ""]) =>
      declaredIn(beside(file)).filter(({ name }) => namesIn(list).includes(name)),
    ),
  ];
};
