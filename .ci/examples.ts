import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Declaration, declarationsOf } from "../packages/core/pack/declarations.ts";
import { core, entryPoints } from "../packages/core/pack/manifest.ts";
import { withAssertions } from "./assertions.ts";
import { type Check, type Outcome, sum, verdict } from "./outcome.ts";

/** The code after `@example`, fenced or not, a value on a line of its own put behind what it is the value of. */
const exampleIn = ({ comment }: Declaration): string =>
  (comment.split(/^@example\b/m)[1] ?? "")
    .split(/^@\w/m, 1)
    .join()
    .replace(/^```.*$/gm, "")
    .replace(/\s*\n\s*(?=\/\/ → )/g, " ")
    .trim();

const proseIn = ({ comment }: Declaration): string =>
  comment
    .split(/^@example\b/m, 1)
    .join()
    .trim();

const nameOf = (entry: string): string => `@rabat/core${entry.slice(1)}`;

/** Imports for every public name in the code, from the entry point it is about where that has it. */
function importsFor(code: string, entry: string): string {
  const words = new Set(code.match(/\b[A-Za-z]\w*\b/g));
  const found = new Set<string>();
  return [entry, ...entryPoints.keys()]
    .map((place) => {
      const names = declarationsOf(entryPoints.get(place) ?? "").filter(({ name, isType }) => {
        const isWanted = !isType && words.has(name) && !found.has(name);
        if (isWanted) found.add(name);
        return isWanted;
      });
      const list = [...new Set(names.map(({ name }) => name))].join(", ");
      return list === "" ? "" : `import { ${list} } from "${nameOf(place)}";\n`;
    })
    .join("");
}

const isDocumented = (each: Declaration): boolean =>
  proseIn(each) !== "" && exampleIn(each).includes("// →") && exampleIn(each).includes(each.name);

/** The functions that an entry point makes public. */
async function functionsOf(entry: string): Promise<Declaration[]> {
  const file = entryPoints.get(entry) ?? "";
  const module = await import(join(core, file));
  return declarationsOf(file).filter(({ name }) => typeof module[name] === "function");
}

/** One module for an entry point, in which every example is a function of its own; null where it has none. */
export async function exampleProgram(entry: string, assertModule?: string): Promise<string | null> {
  const examples = (await functionsOf(entry)).filter(isDocumented).map((each) => {
    const [first = "", ...body] = withAssertions(exampleIn(each), assertModule).split("\n");
    return { name: each.name, first, body: body.join("\n") };
  });
  if (examples.length === 0) return null;
  return [
    examples[0]?.first,
    importsFor(examples.map(({ body }) => body).join("\n"), entry),
    "export const examples: Record<string, () => void> = {",
    ...examples.map(({ name, body }) => `${name}: () => {\n${body}\n},`),
    "};",
  ].join("\n");
}

async function outcomesOf(entry: string): Promise<Outcome[]> {
  const outcomes = (await functionsOf(entry))
    .filter((each) => !isDocumented(each))
    .map(({ name, file }) => verdict([`${file}: ${name} lacks words or an example`]));
  const code = await exampleProgram(entry);
  if (code === null) return outcomes;
  const program = join(core, `.examples-${process.pid}-${entry.replace(/\W+/g, "-")}.ts`);
  writeFileSync(program, code);
  try {
    const { examples } = await import(program);
    for (const [name, run] of Object.entries<() => void>(examples)) outcomes.push(outcomeOf(name, run));
  } catch (error) {
    outcomes.push(verdict([`the examples of ${nameOf(entry)} cannot be loaded: ${error}`]));
  } finally {
    rmSync(program, { force: true });
  }
  return outcomes;
}

function outcomeOf(name: string, run: () => void): Outcome {
  try {
    run();
    return verdict([]);
  } catch (error) {
    return verdict([`the example of ${name} does not do what it says: ${error}`]);
  }
}

export const examples: Check = {
  name: "every public function of @rabat/core has words and an example that runs",
  run: async () => {
    const outcomes: Outcome[] = [];
    for (const entry of entryPoints.keys()) outcomes.push(...(await outcomesOf(entry)));
    return sum(outcomes);
  },
};
