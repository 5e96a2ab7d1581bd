import type { IncomingMessage, ServerResponse } from "node:http";
import type { Duplex } from "node:stream";
import type { Host } from "@rabat/api/host";
import next from "next";
import { type Environment, publicOrigin } from "../../env.ts";
import { askNext } from "../door/ask-next.ts";
import { openDoor } from "../door/door.ts";
import { onEmptyDoor } from "../door/empty-door.ts";
import { watchHealth } from "../door/health.ts";
import { createListener } from "../door/listener.ts";
import { prepareProblemPages } from "../door/problem-pages.ts";
import { readRouteHandlers } from "../door/route-handlers.ts";
import { indexStaticFiles } from "../door/static-files.ts";
import { withdrawnTarget } from "../door/withdrawn-target.ts";
import { readScripts } from "../scripts/bundle.ts";

export type Served = {
  listener(request: IncomingMessage, response: ServerResponse): void;
  upgrade?(request: IncomingMessage, socket: Duplex, head: Buffer): Promise<void>;
  stop(): Promise<void>;
};

type Given = {
  portal: string;
  environment: Environment;
  host: Pick<Host, "nextStageInstant" | "onPublicChange" | "ready">;
};

/** Next with the public door in front of it. */
export const serveProduction = async ({ portal, environment, host }: Given): Promise<Served> => {
  const app = next({ dev: false, dir: portal, customServer: true, port: environment.PORT });
  await app.prepare();
  const handle = app.getRequestHandler();
  const { host: name } = new URL(publicOrigin(environment));
  const [files, scripts, takesPost, problemPages] = await Promise.all([
    indexStaticFiles(portal),
    readScripts(portal),
    readRouteHandlers(portal),
    prepareProblemPages((target) => askNext(handle, { target, host: name, address: null })),
  ]);
  const ask = (target: string, address: string) => askNext(handle, { target, host: name, address });
  const door = openDoor({
    render: async (target) => {
      const rendered = await ask(target, target);
      const withdrawn = rendered.kind === "absent" ? withdrawnTarget(target) : null;
      return withdrawn === null ? rendered : ask(withdrawn, target);
    },
    nextStageInstant: host.nextStageInstant,
    scripts,
  });
  onEmptyDoor(door.empty);
  host.onPublicChange(door.empty);
  const health = watchHealth(host.ready);
  const answer = createListener({
    environment,
    handle,
    door,
    files,
    scripts,
    health,
    problemPages,
    takesPost,
  });
  return {
    listener: (request, response) => {
      answer({ request, response, secure: false, origin: "" }).catch((error: unknown) => {
        console.error(error);
        response.destroy();
      });
    },
    stop: () => app.close(),
  };
};
