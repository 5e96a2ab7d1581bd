import { z } from "zod";

/** What a chain of history belongs to: one for each consultation and delegation, others per aggregate. */
export const ChainName = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("contribution"), consultation: z.string(), delegation: z.string() }),
  z.object({ kind: z.enum(["dispositions", "consultation"]), consultation: z.string() }),
  z.object({ kind: z.literal("delegation"), delegation: z.string() }),
  z.object({ kind: z.literal("person"), person: z.string() }),
  z.object({ kind: z.literal("other") }),
]);
export type ChainName = z.infer<typeof ChainName>;

/**
 * Reads a chain's name: `consultation:results:delegation:a` is what delegation `a` does in `results`.
 *
 * Takes any string: one that is no name of ours is of kind `other`.
 *
 * @example readChain("consultation:results:delegation:a")
 * // → { kind: "contribution", consultation: "results", delegation: "a" }
 */
export const readChain = (chain: string): ChainName => {
  const [first = "", second, third, fourth] = chain.split(":");
  if (second === undefined) return { kind: "other" };
  if (first === "person") return { kind: "person", person: second };
  if (first === "delegation") return { kind: "delegation", delegation: second };
  if (first !== "consultation") return { kind: "other" };
  if (third === "delegation" && fourth !== undefined)
    return { kind: "contribution", consultation: second, delegation: fourth };
  return { kind: third === "dispositions" ? "dispositions" : "consultation", consultation: second };
};
