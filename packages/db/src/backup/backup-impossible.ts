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
