import { createServer } from "node:http";
import { createRequire } from "node:module";
import { join } from "node:path";
import { rolldown } from "rolldown";
import { chromium } from "../chromium.ts";
import { root } from "../workspace.ts";
import type { Project } from "./project.ts";

export type Faults = Readonly<Record<string, string | null>>;

const page = '<!doctype html><meta charset="utf-8"><title>a stranger</title>';
const loadPage = 'import("/main.js").then(({ run }) => run())';
const loadWorker = `new Promise((resolve, reject) => {
  const worker = new Worker("/worker.js", { type: "module" });
  worker.onmessage = ({ data }) => resolve(data);
  worker.onerror = ({ message }) => reject(new Error(message));
})`;
const workerCode = 'import { run } from "/main.js";\npostMessage(await run());\n';

async function bundled({ folder }: Project): Promise<string> {
  const bundle = await rolldown({ input: join(folder, "main.js"), platform: "browser" });
  const { output } = await bundle.generate({ format: "esm", codeSplitting: false });
  return output[0].code;
}

/** The same programs on a page and in a worker, bundled as a stranger would; undefined without a browser. */
export async function inBrowser(project: Project): Promise<{ page: Faults; worker: Faults } | undefined> {
  const executablePath = await chromium();
  if (!executablePath) return undefined;
  const files: Record<string, readonly [type: string, text: string]> = {
    "/": ["text/html", page],
    "/main.js": ["text/javascript", await bundled(project)],
    "/worker.js": ["text/javascript", workerCode],
  };
  const server = createServer(({ url = "" }, response) => {
    const [type, text] = files[url] ?? ["text/plain", ""];
    response.writeHead(files[url] ? 200 : 404, { "content-type": `${type}; charset=utf-8` }).end(text);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const playwright = createRequire(join(root, "apps", "e2e", "package.json"))("@playwright/test");
  const sandbox = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
  const browser = await playwright.chromium.launch({ executablePath, args: [...sandbox, "--disable-gpu"] });
  try {
    const tab = await browser.newPage();
    await tab.goto(`http://127.0.0.1:${typeof address === "object" ? address?.port : ""}/`);
    return { page: await tab.evaluate(loadPage), worker: await tab.evaluate(loadWorker) };
  } finally {
    await browser.close();
    server.close();
  }
}
