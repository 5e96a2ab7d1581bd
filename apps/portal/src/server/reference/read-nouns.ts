import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { parseAst } from "rolldown/parseAst";
import { declaredBy } from "./declared.ts";
import type { Entry, Noun } from "./entry.ts";

/** Every name that a module exports, with those it passes on. A schema and its type are one name. */
const exportsOf = async (file: string): Promise<Map<string, Entry>> => {
  const source = await readFile(file, "utf8");
  const found = new Map<string, Entry>();
  const add = (entry: Entry) => {
    const before = found.get(entry.name);
    found.set(entry.name, before && entry.kind === "type" ? { ...before, kind: "schema" } : entry);
  };
  for (const statement of parseAst(source, { lang: "ts" }).body) {
    for (const entry of declaredBy(source, statement)) add(entry);
    const passesOn =
      (statement.type === "ExportAllDeclaration" || statement.type === "ExportNamedDeclaration") &&
      statement.source;
    if (!passesOn) continue;
    const from = await exportsOf(join(dirname(file), passesOn.value));
    if (statement.type === "ExportAllDeclaration") for (const entry of from.values()) add(entry);
    else
      for (const { local } of statement.specifiers) {
        const entry = local.type === "Identifier" ? from.get(local.name) : undefined;
        if (entry) add(entry);
      }
  }
  return found;
};

type Manifest = { name: string; exports: Record<string, string> };

const kinds: readonly Entry["kind"][] = ["function", "schema", "type", "constant"];
const inOrder = (left: Entry, right: Entry): number =>
  kinds.indexOf(left.kind) - kinds.indexOf(right.kind) || (left.name < right.name ? -1 : 1);

/** More names than fit into a light page. */
const longest = 60;

/** A long entry point as two pages: what it does, and what that is done with. */
const pagesOf = (noun: Noun): Noun[] => {
  if (noun.entries.length <= longest) return [noun];
  const isType = ({ kind }: Entry) => kind === "type" || kind === "schema";
  const [types, others] = [noun.entries.filter(isType), noun.entries.filter((entry) => !isType(entry))];
  return [
    { ...noun, entries: others },
    { ...noun, slug: `${noun.slug}-types`, typesOnly: true, entries: types },
  ];
};

/** Every entry point of a package with what it holds, read from its sources. */
export const readNouns = async (folder: string): Promise<Noun[]> => {
  const manifest: Manifest = JSON.parse(await readFile(join(folder, "package.json"), "utf8"));
  const points = Object.entries(manifest.exports).filter(([, file]) => file.endsWith(".ts"));
  const nouns = await Promise.all(
    points.map(async ([point, file]) => ({
      slug: point.slice(2).replaceAll("/", "-"),
      typesOnly: false,
      name: manifest.name + point.slice(1),
      entries: [...(await exportsOf(join(folder, file))).values()].sort(inOrder),
    })),
  );
  return nouns.flatMap(pagesOf).sort((left, right) => (left.slug < right.slug ? -1 : 1));
};
