import { openPost } from "@rabat/api/host";
import { smtpSender } from "./smtp.ts";

/** A process that delivers until it is killed: what a replica of the portal does, and nothing else. */
const [, , workerUrl = "", url = ""] = process.argv;
const origin = "https://portal.example.org";
const send = smtpSender({ url, from: "no-reply@portal.example.org", origin });
await openPost(workerUrl, {
  send,
  host: "portal.example.org",
  seconds: 1,
  log: (sentence) => process.stderr.write(`${sentence}\n`),
});
process.stdout.write("delivering\n");
