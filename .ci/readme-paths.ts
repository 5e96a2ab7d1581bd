import { existsSync, globSync } from "node:fs";
import { dirname, join } from "node:path";
import { blocksIn } from "./markdown.ts";
import { type Check, verdict } from "./outcome.ts";
import { readIfThere, root } from "./workspace.ts";

const documents = ["README.md", "{packages,apps}/*/README.md", ".github/*.md"];

const isName = (word: string): boolean => /^[^;:()`"]+$/.test(word) && /\/$|\.\w+$|^LICENSE$/.test(word);

/** The names with which a line of a tree begins; two spaces part them from the words that follow. */
function namesIn(line: string): string[] {
  const [first = "", ...others] = line.split(/\s{2,}/);
  const words = first.split(/,?\s+/);
  const end = words.findIndex((word) => !isName(word));
  const more = others.findIndex((cell) => !(isName(cell) && cell.includes("/")));
  return [...words.slice(0, end < 0 ? undefined : end), ...others.slice(0, more < 0 ? undefined : more)];
}

/** The paths of a tree drawn with indentation, those with a placeholder left out. */
function pathsInTree(tree: string): string[] {
  const above: { depth: number; path: string }[] = [];
  return tree.split("\n").flatMap((text) => {
    const depth = text.search(/[^\s│├└─|]/);
    if (depth < 0) return [];
    while ((above.at(-1)?.depth ?? -1) >= depth) above.pop();
    const paths = namesIn(text.slice(depth)).map((name) => join(above.at(-1)?.path ?? "", name));
    if (paths[0]?.endsWith("/")) above.push({ depth, path: paths[0] });
    return paths.filter((path) => !/[<*…{]/.test(path));
  });
}

const linksIn = (markdown: string): string[] =>
  [...markdown.replace(/`{3,}[\s\S]*?`{3,}/g, "").matchAll(/\]\(([^)\s]+)[^)]*\)|(?:src|href)="([^"]+)"/g)]
    .map((match) => match[1] ?? match[2] ?? "")
    .filter((link) => !/^(?:[a-z]+:|#|\/\/)/.test(link))
    .map((link) => decodeURI(link.replace(/[#?].*$/, "")));

const treeOf = (markdown: string): string =>
  blocksIn(markdown).find(
    ({ language, code }) => !/^(ts|sh|json)$/.test(language) && code.includes("packages/"),
  )?.code ?? "";

export const readmePaths: Check = {
  name: "every path in the READMEs exists",
  run: () => {
    const links = documents
      .flatMap((pattern) => globSync(pattern, { cwd: root }))
      .flatMap((file) =>
        linksIn(readIfThere(join(root, file))).map((link) => ({ file, path: join(dirname(file), link) })),
      );
    const tree = pathsInTree(treeOf(readIfThere(join(root, "README.md")))).map((path) => ({
      file: "README.md",
      path,
    }));
    return verdict(
      [...links, ...tree]
        .filter(({ path }) => !existsSync(join(root, path)))
        .map(({ file, path }) => `${file} speaks of ${path}, which does not exist`),
    );
  },
};
