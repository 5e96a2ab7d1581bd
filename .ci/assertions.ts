/** `expression; // → value` becomes an assertion; with `const name = expression` it is about the name. */
export function withAssertions(code: string, module = "node:assert/strict"): string {
  const lines = code.split("\n").map((line) => {
    const [, statement = "", value = ""] = line.match(/^(.*?);?\s*\/\/ → (.+)$/) ?? [];
    if (!statement) return line;
    const [, name] = statement.match(/^\s*(?:const|let) (\w+) =/) ?? [];
    const assertion = `deepStrictEqual(${name ?? statement.trim()}, ${value.trim()});`;
    return name ? `${statement}; ${assertion}` : assertion;
  });
  return `import { deepStrictEqual } from "${module}";\n${lines.join("\n")}`;
}
