import { join } from "node:path";
import { z } from "zod";
import { core, entryPoints } from "./manifest.ts";

/** `MeetingKind` → `meeting-kind`, the name of its file. */
const fileName = (name: string): string => name.replace(/(?<=[a-z])(?=[A-Z])/g, "-").toLowerCase();

/** Every schema that an entry point exports, by the name that it shares with its type. */
export const exportedSchemas = async (): Promise<Map<string, z.ZodType>> => {
  const found = new Map<string, z.ZodType>();
  for (const file of entryPoints.values())
    for (const [name, value] of Object.entries(await import(join(core, file)))) {
      if (!(value instanceof z.ZodType)) continue;
      if (found.has(name) && found.get(name) !== value) throw new Error(`two schemas are named ${name}`);
      found.set(name, value);
    }
  return found;
};

/** What is given; of a schema that changes what it reads (a query's), what it takes. */
const jsonSchemaOf = (schema: z.ZodType): object => {
  try {
    return z.toJSONSchema(schema, { io: "output" });
  } catch {
    return z.toJSONSchema(schema, { io: "input" });
  }
};

/** The JSON Schema of every public type that has a schema, by the name of its file. */
export const jsonSchemas = async (): Promise<Map<string, object>> => {
  const schemas = await exportedSchemas();
  return new Map(
    [...schemas].map(([name, schema]) => [fileName(name), { title: name, ...jsonSchemaOf(schema) }]),
  );
};
