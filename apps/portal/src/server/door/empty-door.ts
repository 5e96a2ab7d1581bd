// The pages live in Next's bundle, the door in the process around it: they meet in this one global place.
const place = Symbol.for("rabat.door.empty");
const shared = globalThis as { [place]?: () => void };

export const onEmptyDoor = (empty: () => void): void => {
  shared[place] = empty;
};

/**
 * After publishing: no reader meets an earlier page again. Does nothing where no door stands in front.
 * @public
 */
export const emptyDoor = (): void => shared[place]?.();
