import { readFileSync } from "node:fs";
import { join } from "node:path";
import { entryPoints } from "../../packages/core/pack/manifest.ts";
import { withAssertions } from "../assertions.ts";
import { exampleProgram } from "../examples.ts";
import { blocksIn } from "../markdown.ts";

/** A module that throws when it does not do what it says, written so that it runs wherever modules do. */
export type Program = { name: string; code: string };

export const assertion = `const text = (value: unknown): string =>
  JSON.stringify(value, (_, part) =>
    part === undefined
      ? "undefined"
      : part && typeof part === "object" && !Array.isArray(part)
        ? Object.fromEntries(Object.entries(part).sort(([left], [right]) => (left < right ? -1 : 1)))
        : part,
  );
export const deepStrictEqual = (actual: unknown, expected: unknown): void => {
  if (text(actual) !== text(expected)) throw new Error(text(actual) + " is not " + text(expected));
};
`;

const fixtures = (installed: string): string => {
  const [valid, invalid] = ["valid", "invalid"].map((name) =>
    readFileSync(join(installed, "cap", "fixtures", `${name}.txt`), "utf8")
      .split("\n")
      .filter((line) => line !== "" && !line.startsWith("#"))
      .map((line) => line.split("\t")),
  );
  return `import { formatCapReference, parseCapReference } from "@rabat/core/cap";
import { deepStrictEqual } from "./assertion.js";
const codes = (list: string): string[] => (list.trim() === "" ? [] : list.trim().split(","));
for (const [line = "", expected = ""] of ${JSON.stringify(valid)}) {
  const [areas = "", objectives = "", actions = ""] = expected.split(";");
  const value = { areas: codes(areas), objectives: codes(objectives), actions: codes(actions).map(Number) };
  const read = parseCapReference(line);
  deepStrictEqual(read, { ok: true, value });
  if (read.ok) deepStrictEqual(parseCapReference(formatCapReference(read.value, "fr")), read);
}
for (const [line = "", code = ""] of ${JSON.stringify(invalid)}) {
  const read = parseCapReference(line);
  deepStrictEqual(read.ok ? read.value : read.refusals[0].code, code);
}
`;
};

const entries = (names: readonly string[]): string => {
  const imports = names.map((name, index) => `import * as entry${index} from "${name}";`);
  const all = names.map((_, index) => `entry${index}`).join(", ");
  return `import { deepStrictEqual } from "./assertion.js";
${imports.join("\n")}
deepStrictEqual([${all}].filter((entry) => Object.keys(entry).length === 0), []);
`;
};

/** The example of every function, as its documentation has it. */
const documented = async (): Promise<Program[]> => {
  const programs: Program[] = [];
  for (const entry of entryPoints.keys()) {
    const code = await exampleProgram(entry, "./assertion.js");
    const run = "for (const run of Object.values(examples)) run();\n";
    const name = entry.slice(2).replaceAll("/", "-");
    if (code !== null) programs.push({ name: `examples-${name}`, code: `${code}\n${run}` });
  }
  return programs;
};

/** What the README promises, what the fixtures say, and every entry point by its public name. */
export const programsFor = async (installed: string): Promise<Program[]> => {
  const { name, exports } = JSON.parse(readFileSync(join(installed, "package.json"), "utf8"));
  const modules = Object.entries<string>(exports).filter(([, file]) => file.endsWith(".js"));
  const examples = blocksIn(readFileSync(join(installed, "README.md"), "utf8"))
    .filter(({ language }) => language === "ts")
    .map(({ code }, index) => ({
      name: `readme-${index + 1}`,
      code: withAssertions(code, "./assertion.js"),
    }));
  return [
    ...examples,
    ...(await documented()),
    { name: "fixtures", code: fixtures(installed) },
    { name: "entries", code: entries(modules.map(([entry]) => name + entry.slice(1))) },
  ];
};
