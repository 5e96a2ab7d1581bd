import { once } from "node:events";
import { type AddressObject, type ParsedMail, simpleParser } from "mailparser";
import { SMTPServer } from "smtp-server";

export type Received = ParsedMail & { to: AddressObject };

type SinkOptions = {
  port?: number;
  /** Called when a message has arrived whole, before the server says so. */
  beforeAnswer?: (received: Received) => Promise<void>;
  refuse?: { at: "RCPT TO" | "DATA"; code: number };
};

const refusal = (code: number) => Object.assign(new Error("Refused by the test"), { responseCode: code });

/** A real SMTP server on a free port of this machine that keeps what it takes. */
export const openSink = async ({ port = 0, beforeAnswer, refuse }: SinkOptions = {}) => {
  const taken: Received[] = [];
  const server = new SMTPServer({
    disabledCommands: ["AUTH", "STARTTLS"],
    onRcptTo: (_address, _session, done) => done(refuse?.at === "RCPT TO" ? refusal(refuse.code) : null),
    onData: (stream, _session, done) => {
      simpleParser(stream)
        .then(async (parsed) => {
          // cut in the middle of the message by whoever was killed
          if (!String(parsed.html).trimEnd().endsWith("</html>")) return done(refusal(451));
          if (refuse?.at === "DATA") return done(refusal(refuse.code));
          taken.push(parsed as Received);
          await beforeAnswer?.(parsed as Received);
          done();
        })
        .catch(done);
    },
  });
  // whoever is killed in the middle of a mail closes the line
  server.on("error", () => {});
  server.listen(port, "127.0.0.1");
  await once(server.server, "listening");
  const address = server.server.address();
  const bound = typeof address === "object" && address !== null ? address.port : port;
  return {
    url: `smtp://127.0.0.1:${bound}`,
    port: bound,
    taken,
    close: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
};
