/** A save under way: the same key and words each time it is sent, so that it has one effect however often. */
export type Save = { key: string; written: string; body: string };

const longest = 20;

/**
 * Saves that were sent and not answered, oldest first. Whether they arrived is not known: what is sent next names
 * them, and the portal settles them first.
 */
export const queueOfSaves = () => {
  let unanswered: Save[] = [];
  return {
    keys: (): string[] => unanswered.map(({ key }) => key),
    newest: (): Save | undefined => unanswered.at(-1),
    hasRoom: (): boolean => unanswered.length < longest,
    add: (save: Save): void => {
      unanswered.push(save);
    },
    /** Saved: with it everything that was sent before. False where a later answer has already said so. */
    settle: (save: Save): boolean => {
      const place = unanswered.indexOf(save);
      unanswered = unanswered.slice(place + 1);
      return place >= 0;
    },
    /** Refused: it had no effect; those before it may have had one. */
    drop: (save: Save): void => {
      unanswered = unanswered.filter((other) => other !== save);
    },
  };
};
