/** On a document that is no page of ours: it is sent as it is, into a sandbox. */
export const foreignHeader = "x-rabat-foreign";
