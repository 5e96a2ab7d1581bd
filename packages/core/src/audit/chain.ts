/** What a chain of history belongs to: one for each consultation and delegation, others per aggregate. */
export type ChainName =
  | { kind: "contribution"; consultation: string; delegation: string }
  | { kind: "dispositions" | "consultation"; consultation: string }
  | { kind: "delegation"; delegation: string }
  | { kind: "person"; person: string }
  | { kind: "other" };

/** Reads a chain's name: `consultation:results:delegation:a` is what delegation `a` does in `results`. */
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
