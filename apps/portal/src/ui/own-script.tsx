import { type OwnScriptName, plainAddress } from "../server/scripts/own-scripts.ts";

/** Improves the page that it stands on; needed for nothing. The server in front lets no other script through. */
export const OwnScript = ({ name }: { name: OwnScriptName }) => (
  <script type="module" src={plainAddress(name)} />
);
