/** The closed list of scripts that a page which is not public may name, each for what nothing but a script can do. */
const ownScripts = ["/passkey.js"];

export const isOwnScript = (source: string): boolean => ownScripts.includes(source);
