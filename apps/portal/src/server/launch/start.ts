import { join, resolve } from "node:path";
import { type Host, openHost } from "@rabat/api/host";
import { type Environment, EnvironmentInvalid, environment, handOver } from "../../env.ts";
import { buildWhenNeeded } from "./build.ts";
import { checkPort, listen, stopListening } from "./listen.ts";
import { beginPost } from "./post.ts";
import { Refused } from "./refused.ts";

type Mode = { portal: string; watch: boolean };

/**
 * Whoever read our output may go before we do. What cannot be written any more would otherwise be reported, by Next, on
 * that same output, and so on for ever, with nothing else ever done.
 */
const outliveReaders = (): void => {
  for (const stream of [process.stdout, process.stderr]) stream.on("error", () => {});
};

const say = (sentence: string): void => {
  console.log(sentence);
};

type Addresses = { here: string; forReaders: string };

const announce = ({ here, forReaders }: Addresses, { demonstration }: Host, keepsMail: boolean): void => {
  say(`\nThe portal is open at ${here}${here === forReaders ? "" : `, for its readers at ${forReaders}`}`);
  if (!demonstration) return;
  say(`\nDemonstration accounts, all with the passphrase  ${demonstration.passphrase}`);
  for (const { email, role, delegation } of demonstration.accounts)
    say(`  ${email.padEnd(44)} ${role}, ${delegation}`);
  if (keepsMail) say(`Their mails are not sent but can be read at ${forReaders}/en/mail`);
};

const serve = async (
  { portal, watch }: Mode,
  stated: Environment,
  undo: (() => Promise<void>)[],
): Promise<void> => {
  const place = { host: stated.HOST, port: stated.PORT };
  const dataFolder = resolve(stated.DATA_FOLDER ?? join(portal, "..", "..", ".data"));
  const host = await openHost({
    dataFolder,
    databaseUrl: stated.DATABASE_URL,
    databaseAppUrl: stated.DATABASE_APP_URL,
    databaseWorkerUrl: stated.DATABASE_WORKER_URL,
    log: say,
  });
  undo.unshift(host.stop);
  await checkPort(place);
  const secret = stated.AUTH_SECRET ?? host.authSecret;
  if (secret === null)
    throw new Refused("AUTH_SECRET must be set where DATABASE_URL is: 32 random characters or more.");
  handOver({
    DATABASE_APP_URL: host.appUrl,
    AUTH_SECRET: secret,
    DATA_FOLDER: dataFolder,
    NODE_ENV: watch ? "development" : "production",
  });
  if (!watch) await buildWhenNeeded(portal, say);
  // Next reads the environment when it is loaded.
  const served = watch
    ? await (await import("./watching.ts")).serveWatching(portal, place.port)
    : await (await import("./production.ts")).serveProduction({ portal, environment: stated, host });
  undo.unshift(served.stop);
  const { servers, port } = await listen(served.listener, place);
  undo.unshift(() => stopListening(servers));
  undo.unshift(await beginPost(host, stated, say));
  const { upgrade } = served;
  if (upgrade)
    for (const server of servers)
      server.on("upgrade", (request, socket, head) => void upgrade(request, socket, head));
  const here = `http://${stated.HOST ?? "localhost"}:${port}`;
  announce({ here, forReaders: stated.PUBLIC_ORIGIN ?? here }, host, stated.SMTP_URL === undefined);
};

const sentenceOf = (error: unknown): string => {
  if (error instanceof Refused || error instanceof EnvironmentInvalid) return error.message;
  if (error instanceof Error && error.name === "DatabaseUnavailable") return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
};

/** Longer than each step takes for itself, all together: nothing that hangs keeps the portal for ever. */
const patienceMilliseconds = 60_000;

/** Opens the portal and keeps it open until it is told to stop; undoes, last first, what it did. */
export const start = async (mode: Mode): Promise<void> => {
  outliveReaders();
  const undo: (() => Promise<void>)[] = [];
  let stopping: Promise<never> | undefined;
  const stop = (code: number): Promise<never> =>
    (stopping ??= (async () => {
      const giveUp = () => {
        console.error("Not everything could be stopped in time; the next start looks after what is left.");
        process.exit(1);
      };
      setTimeout(giveUp, patienceMilliseconds).unref();
      for (const step of undo) await step().catch((error: unknown) => console.error(error));
      process.exit(code);
    })());
  for (const signal of ["SIGINT", "SIGTERM"] as const)
    process.on(signal, () => {
      say("Stopping …");
      void stop(0);
    });
  try {
    await serve(mode, environment(), undo);
  } catch (error) {
    console.error(sentenceOf(error));
    await stop(1);
  }
};
