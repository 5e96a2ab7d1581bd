import { mkdir, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { finish, folderIn, freePort, serve } from "../process.ts";
import type { Sample } from "./sample.ts";

const next = createRequire(import.meta.url).resolve("next/dist/bin/next");
// Within the workspace, so that the site finds the same Next and React as the portal; git does not see it.
const place = fileURLToPath(new URL("../../node_modules/.cache/", import.meta.url));

const between = (html: string, from: RegExp, to: string): string => {
  const start = html.search(from);
  return html.slice(html.indexOf(">", start) + 1, html.indexOf(to, start));
};

const layout = `
import { createElement } from "react";
export default function Layout({ children }) {
  return createElement("html", { lang: "en" }, createElement("body", null, children));
}
`;

const page = `
import { createElement } from "react";
import content from "./content.json";
export const metadata = { title: content.title };
export default function Page() {
  return createElement("div", { dangerouslySetInnerHTML: { __html: content.body } });
}
`;

/** What the same page would be as a plain Next site: prerendered at the build, served by \`next start\`. */
export const openPlainSite = async ({ html }: Sample, closing: AsyncDisposableStack): Promise<string> => {
  await mkdir(place, { recursive: true });
  const folder = await folderIn(place, closing);
  const content = { title: between(html, /<title/, "</title>"), body: between(html, /<body/, "</body>") };
  const files = {
    "package.json": JSON.stringify({ private: true, type: "module" }),
    "app/layout.js": layout,
    "app/page.js": page,
    "app/content.json": JSON.stringify(content),
  };
  await mkdir(join(folder, "app"));
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  await finish({ command: [process.execPath, next, "build"], cwd: folder });
  const port = await freePort();
  const url = `http://127.0.0.1:${port}/`;
  const command = [process.execPath, next, "start", "--hostname", "127.0.0.1", "--port", String(port)];
  closing.defer(await serve({ command, cwd: folder }, url));
  return url;
};
