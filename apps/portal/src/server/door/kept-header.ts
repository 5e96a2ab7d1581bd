/** On an answer that is only a part of a page: what a reader typed, to stand in the page that says why it was not taken. */
export const keptHeader = "x-rabat-kept";
