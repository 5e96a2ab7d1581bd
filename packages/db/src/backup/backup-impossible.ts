import { isRefusedLogin, isUnavailable } from "../client.ts";

/** A backup or a restoration that cannot be; the message is one sentence for whoever asked for it. */
export class BackupImpossible extends Error {
  override readonly name = "BackupImpossible";
  /** Whether what was asked is refused, rather than tried and failed. */
  readonly refused: boolean;
  constructor(sentence: string, { refused }: { refused: boolean }) {
    super(sentence);
    this.refused = refused;
  }
}

export const refusing = (sentence: string) => new BackupImpossible(sentence, { refused: true });
export const failing = (sentence: string) => new BackupImpossible(sentence, { refused: false });

/** What stands in the way of copying, such as a full disk or a lost server, as a sentence; anything else as it is. */
export const explained = (error: unknown): unknown => {
  if (!(error instanceof Error) || error instanceof BackupImpossible) return error;
  if (isUnavailable(error) || isRefusedLogin(error))
    return failing(`The database does not answer: ${error.message || Reflect.get(error, "code")}.`);
  const { code, path, syscall } = error as NodeJS.ErrnoException;
  return code === undefined || syscall === undefined
    ? error
    : failing(`Copying stopped (${code}${path === undefined ? "" : ` at ${path}`}).`);
};
