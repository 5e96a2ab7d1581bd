/** What a command's end says to whoever called it. */
export const exitCode = { done: 0, failed: 1, refused: 2 } as const;

/** A command that cannot do what was asked: one sentence on stderr. */
export class CommandRefused extends Error {
  readonly code: number;
  constructor(sentence: string, code: number = exitCode.refused) {
    super(sentence);
    this.code = code;
  }
}
