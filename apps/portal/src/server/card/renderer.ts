import { readFile } from "node:fs/promises";
import { Renderer } from "@takumi-rs/core";

/** The files of the pages themselves, and one for Arabic letters. */
const faces = [
  { name: "Inter", file: new URL("../../../public/fonts/inter-latin.woff2", import.meta.url) },
  { name: "Inter extended", file: new URL("../../../public/fonts/inter-latin-ext.woff2", import.meta.url) },
  { name: "Newsreader", file: new URL("../../../public/fonts/newsreader-latin.woff2", import.meta.url) },
  {
    name: "Newsreader extended",
    file: new URL("../../../public/fonts/newsreader-latin-ext.woff2", import.meta.url),
  },
  {
    name: "Noto Naskh Arabic",
    file: new URL("../../../public/fonts/noto-naskh-arabic.woff2", import.meta.url),
  },
];

/** What draws cards, with its faces at hand. */
export const openRenderer = async (): Promise<Renderer> => {
  // Every card is drawn once and kept as a file: nothing is worth keeping here.
  const renderer = new Renderer({ cacheMaxBytes: 0 });
  for (const { name, file } of faces) await renderer.registerFont({ name, data: await readFile(file) });
  return renderer;
};
