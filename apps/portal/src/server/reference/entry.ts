/** One public name of `@rabat/core`, as its source says it. */
export type Entry = {
  name: string;
  kind: "function" | "type" | "schema" | "constant";
  /** What is written to call or to fill it. */
  signature: string;
  /** What its docstring says, in English; empty where it has none. */
  says: string;
  example: string | null;
};

/** One entry point of the package. */
export type Noun = {
  /** As addresses carry it: `refusal-sentences`. */
  slug: string;
  /** As programs import it: `@rabat/core/refusal/sentences`. */
  name: string;
  entries: Entry[];
};
