import { z } from "zod";

/** A zod schema as JSON Schema 2020-12, which is what OpenAPI 3.1 speaks. */
export const jsonSchema = (schema: z.ZodType): Record<string, unknown> => {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { target: "draft-2020-12" });
  return rest;
};
