import { tmpdir } from "node:os";
import { fileURLToPath } from "node:url";
import { folderIn, freePort, serve } from "./process.ts";

const start = fileURLToPath(new URL("../../portal/start.ts", import.meta.url));

/** The production build on a database of its own, with nothing in front of it; its data is in the folder. */
export const openPortal = async (
  closing: AsyncDisposableStack,
  settingsFor: (folder: string) => Record<string, string> = () => ({}),
): Promise<{ origin: string; folder: string }> => {
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const folder = await folderIn(tmpdir(), closing);
  const settings = { PORT: String(port), DATA_FOLDER: folder, PUBLIC_ORIGIN: origin, ...settingsFor(folder) };
  closing.defer(await serve({ command: [process.execPath, start], settings }, `${origin}/readyz`));
  return { origin, folder };
};
