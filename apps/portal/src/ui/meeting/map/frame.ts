/** The map's own units, and so the shape that a page keeps free for it. */
export const frame = { width: 720, height: 940 };
