import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Page } from "@playwright/test";
import { origin, port } from "../env.ts";

/** Where no portal is. */
export const nowhere = `http://localhost:${port + 4}`;

/** Nothing but what the open-data page asks a strict site to allow. */
const strictest = {
  module: `default-src 'none'; script-src ${origin}`,
  live: `default-src 'none'; script-src ${origin}; connect-src ${origin}`,
  frame: `default-src 'none'; frame-src ${origin}`,
  /** For a portal that is not there. */
  away: `default-src 'none'; script-src ${origin}; connect-src ${nowhere}`,
} as const;

type Shown = { policy: keyof typeof strictest; body: string; language?: string };

/** Somebody else's site, on an origin of its own, with a strict content security policy. */
export const openForeignSite = async () => {
  let shown: Shown = { policy: "module", body: "" };
  const server = createServer((request, response) => {
    if (request.url !== "/") return void response.writeHead(204).end();
    const { policy, body, language = "en" } = shown;
    response.writeHead(200, {
      "Content-Type": "text/html; charset=utf-8",
      "Content-Security-Policy": strictest[policy],
    });
    response.end(
      `<!doctype html><html lang="${language}"><head><title>A site of somebody else</title><meta name="viewport" content="width=device-width"></head><body><main><h1>News</h1>${body}</main></body></html>`,
    );
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    open: async (page: Page, given: Shown) => {
      shown = given;
      await page.goto(`http://127.0.0.1:${port}/`);
    },
    close: () => server.close(),
  };
};

/** Loads the module of the element from the portal. */
export const widgetScript = `<script type="module" src="${origin}/widget/rabat-coverage.js"></script>`;
