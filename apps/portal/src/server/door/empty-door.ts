// The pages live in Next's bundle, the door in the process around it: they meet in this one global place.
const place = Symbol.for("rabat.door.empty");
const shared = globalThis as { [place]?: () => void };

export const onEmptyDoor = (empty: () => void): void => {
  shared[place] = empty;
};

/**
 * After publishing: no reader of this replica meets an earlier page again, the publisher least of all; the others hear
 * of it from the database. Does nothing where no door stands in front.
 */
export const emptyDoor = (): void => shared[place]?.();
