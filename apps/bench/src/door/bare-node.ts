import { createServer } from "node:http";
import { parentPort, workerData } from "node:worker_threads";

const { body, headers, port } = workerData;
createServer((_, response) => response.writeHead(200, headers).end(body)).listen(port, "127.0.0.1", () =>
  parentPort?.postMessage("open"),
);
