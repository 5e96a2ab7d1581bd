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

/** One entry point of the package, or a part of one that is long. */
export type Noun = {
  /** As addresses carry it: `refusal-sentences`, `comment-types`. */
  slug: string;
  /** Whether it is the schemas and types of an entry point whose functions have a page of their own. */
  typesOnly: boolean;
  /** As programs import it: `@rabat/core/refusal/sentences`. */
  name: string;
  entries: Entry[];
};
