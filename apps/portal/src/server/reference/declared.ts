import type { parseAst } from "rolldown/parseAst";
import { docstringBefore } from "./docstring.ts";
import type { Entry } from "./entry.ts";

type Program = ReturnType<typeof parseAst>;
export type Statement = Program["body"][number];
type Exported = Extract<Statement, { type: "ExportNamedDeclaration" }>;
type Declaration = NonNullable<Exported["declaration"]>;
type Variable = Extract<Declaration, { type: "VariableDeclaration" }>["declarations"][number];

const longestValue = 700;

/** A value as it is written, or how it begins where it is long. */
const shortened = (text: string): string => {
  if (text.length <= longestValue) return text;
  return `${text.slice(0, text.lastIndexOf("\n", longestValue))}\n  …`;
};

const ofVariable = (source: string, { id, init }: Variable): Omit<Entry, "says" | "example"> | null => {
  if (id.type !== "Identifier" || init === null) return null;
  const { name } = id;
  const between = (start: number, end: number): string => source.slice(start, end).trim();
  if (init.type === "ArrowFunctionExpression") {
    const head = between(init.start, init.body.start).replace(/\s*=>$/, "");
    return { name, kind: "function", signature: `${name}${head}` };
  }
  const value = between(init.start, init.end);
  if (/^z\s*\./.test(value)) return { name, kind: "schema", signature: shortened(`${name} = ${value}`) };
  const said = id.typeAnnotation ? between(id.typeAnnotation.start, id.typeAnnotation.end) : "";
  const signature = said ? `${name}${said.startsWith(":") ? said : `: ${said}`}` : `${name} = ${value}`;
  return { name, kind: "constant", signature: shortened(signature) };
};

/** What one statement of a module exports under a name of its own. */
export const declaredBy = (source: string, statement: Statement): Entry[] => {
  if (statement.type !== "ExportNamedDeclaration" || !statement.declaration) return [];
  const { declaration, start } = statement;
  const docstring = docstringBefore(source, start);
  if (declaration.type === "TSTypeAliasDeclaration")
    return [
      {
        name: declaration.id.name,
        kind: "type",
        signature: shortened(source.slice(declaration.start, declaration.end)),
        ...docstring,
      },
    ];
  if (declaration.type !== "VariableDeclaration") return [];
  return declaration.declarations.flatMap((variable) => {
    const found = ofVariable(source, variable);
    return found ? [{ ...found, ...docstring }] : [];
  });
};
