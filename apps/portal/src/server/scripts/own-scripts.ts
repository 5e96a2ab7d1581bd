/**
 * The closed list of the modules of ours that a page may run: each improves a page and is needed for nothing. A name
 * is a file in `src/browser`.
 */
export const ownScriptNames = ["comment", "matrix", "passkey", "search"] as const;

export type OwnScriptName = (typeof ownScriptNames)[number];

/** As a page asks for it. The server in front puts the name of the built file in its place. */
export const plainAddress = (name: OwnScriptName): string => `/scripts/${name}.js`;

const scriptTag = (address: string): string => `<script type="module" src="${address}"></script>`;

/** A module as it was built: the tag that pages write, and what readers are given instead. */
export type BuiltScript = { written: string; tag: string; address: string };

export const builtScript = (name: OwnScriptName, address: string): BuiltScript => ({
  written: scriptTag(plainAddress(name)),
  tag: scriptTag(address),
  address,
});
