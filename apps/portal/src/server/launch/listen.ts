import { createServer, type RequestListener, type Server } from "node:http";
import { Refused } from "./refused.ts";

type Place = { host: string | undefined; port: number };

const bind = (server: Server, host: string, port: number): Promise<number> => {
  const { promise, resolve, reject } = Promise.withResolvers<number>();
  server.once("error", reject);
  server.listen(port, host, () => {
    server.off("error", reject);
    const address = server.address();
    resolve(typeof address === "object" && address ? address.port : port);
  });
  return promise;
};

const codeOf = (error: unknown): string => String((error as { code?: unknown }).code);

const explained = (error: unknown, host: string, port: number): Error => {
  const code = codeOf(error);
  if (code === "EADDRINUSE")
    return new Refused(
      `Port ${port} is taken by another program: stop it, or choose another port with PORT=${port + 1}.`,
    );
  if (code === "EACCES")
    return new Refused(`Port ${port} may not be opened by this user: choose one above 1023 with PORT.`);
  return new Refused(`The portal cannot listen on ${host}, port ${port} (${code}): check HOST.`);
};

/** Loopback only unless HOST says otherwise; ::1 as well where the machine has it. */
export const listen = async (
  listener: RequestListener,
  { host, port }: Place,
): Promise<{ servers: Server[]; port: number }> => {
  const make = (): Server => {
    const server = createServer(
      {
        // Long searches reach us: Node's own limit of 16 kB would answer 431 before we are asked.
        maxHeaderSize: 64 * 1024,
        keepAliveTimeout: 65_000,
        // A file of 20 MB takes seven minutes on a poor line; Node's own limit would cut it after five.
        requestTimeout: 15 * 60_000,
      },
      listener,
    );
    server.on("clientError", (error, socket) => {
      const status =
        codeOf(error) === "HPE_HEADER_OVERFLOW" ? "431 Request Header Fields Too Large" : "400 Bad Request";
      if (socket.writable) socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
      else socket.destroy();
    });
    return server;
  };
  const first = make();
  const firstHost = host ?? "127.0.0.1";
  const bound = await bind(first, firstHost, port).catch((error: unknown) => {
    throw explained(error, firstHost, port);
  });
  if (host !== undefined) return { servers: [first], port: bound };
  const second = make();
  try {
    await bind(second, "::1", bound);
  } catch (error) {
    if (codeOf(error) !== "EADDRINUSE") return { servers: [first], port: bound };
    first.close();
    throw explained(error, "::1", bound);
  }
  return { servers: [first, second], port: bound };
};

/** Fails early, before anything long is begun, where the port is taken. */
export const checkPort = async (place: Place): Promise<void> => {
  const { servers } = await listen(() => {}, place);
  await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
};

const patienceMilliseconds = 5_000;

/** Answers what was asked, takes nothing new, and does not wait for ever. */
export const stopListening = async (servers: Server[]): Promise<void> => {
  const cut = () => {
    for (const server of servers) server.closeAllConnections();
  };
  const timer = setTimeout(cut, patienceMilliseconds);
  await Promise.all(
    servers.map((server) => {
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeIdleConnections();
      return closed;
    }),
  );
  clearTimeout(timer);
};
