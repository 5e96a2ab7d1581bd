/** On an answer that is only a part of a page: what a reader typed, to stand in the page that says why it was not taken. */
export const keptHeader = "x-rabat-kept";

/** On a letter that is shown as its reader would have it: with its own styles, and nothing in it that could be pressed. */
export const letterHeader = "x-rabat-letter";
