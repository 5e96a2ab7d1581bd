import next from "next";
import { addressHeader } from "../door/ask-next.ts";
import { writeReference } from "../reference/write-reference.ts";
import { bundled } from "../scripts/bundle.ts";
import { ownScriptNames, plainAddress } from "../scripts/own-scripts.ts";
import { bundledWidget, widgetAddress, widgetHeaders } from "../scripts/widget.ts";
import type { Served } from "./production.ts";

/** Next's own development server, without the door: its pages need their scripts to reload themselves. */
export const serveWatching = async (portal: string, port: number): Promise<Served> => {
  await writeReference(portal);
  const app = next({ dev: true, dir: portal, customServer: true, port });
  await app.prepare();
  const handle = app.getRequestHandler();
  return {
    listener: (request, response) => {
      const own = ownScriptNames.find((name) => plainAddress(name) === request.url);
      if (own !== undefined || request.url === widgetAddress) {
        response.writeHead(200, { ...widgetHeaders, "Content-Type": "text/javascript; charset=utf-8" });
        void (own ? bundled(portal, own) : bundledWidget()).then((code) => response.end(code));
        return;
      }
      request.headers[addressHeader] = request.url ?? "/";
      void handle(request, response);
    },
    upgrade: app.getUpgradeHandler(),
    stop: () => app.close(),
  };
};
