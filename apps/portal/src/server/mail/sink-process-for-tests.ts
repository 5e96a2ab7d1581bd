import { createInterface } from "node:readline";
import { openSink } from "./sink-for-tests.ts";

/** A mail server that turns everybody away until it reads a line, and from then on tells whom each mail is to. */
let sink = await openSink({ refuse: { at: "RCPT TO", code: 550 } });
process.stdout.write(`${sink.url}\n`);
for await (const _line of createInterface({ input: process.stdin })) {
  const { port } = sink;
  await sink.close();
  sink = await openSink({
    port,
    beforeAnswer: async ({ to }) => void process.stdout.write(`${to.value[0]?.address}\n`),
  });
  process.stdout.write("taking\n");
}
