import type { OptionName, Values } from "./options.ts";

/** What a command gives back: for programs as it is, for people in words. */
export type Answer = { json: unknown; text(): string; code?: number };

export type Asked = { words: readonly string[]; options: Values };

/** What a command does, once it has been loaded. */
export type Run = (asked: Asked) => Answer | Promise<Answer>;

type Argument = {
  name: string;
  optional?: true;
  /** Takes whatever follows, not one word alone. */
  several?: true;
  /** It is a file or a folder, which a shell knows to complete. */
  files?: true;
  /** What a shell offers for it. */
  choices?(): Promise<readonly string[]>;
};

export type Command = {
  /** `cap parse`. */
  name: string;
  summary: string;
  arguments?: readonly Argument[];
  options?: readonly OptionName[];
  /** What to know beyond the summary. */
  more?: string;
  /** What follows `rabat`, and what it does. */
  examples: readonly (readonly [line: string, does: string])[];
  load(): Promise<Run>;
};
