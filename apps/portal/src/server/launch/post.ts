import { type Host, openPost } from "@rabat/api/host";
import { type Environment, publicOrigin } from "../../env.ts";
import { keepingSender } from "../mail/keep.ts";
import { smtpSender } from "../mail/smtp.ts";
import { Refused } from "./refused.ts";

type Log = (sentence: string) => void;

const notSent = "No mail is sent: SMTP_URL is not set. What is to be mailed waits, two weeks at most.";

/** Begins to deliver mail where there is a way to; says plainly where there is none. */
export const beginPost = async (host: Host, stated: Environment, log: Log): Promise<() => Promise<void>> => {
  const { SMTP_URL, MAIL_FROM } = stated;
  const { workerUrl } = host;
  const origin = publicOrigin(stated);
  const { hostname } = new URL(origin);
  if (SMTP_URL === undefined && host.demonstration === null) {
    log(notSent);
    return async () => {};
  }
  if (workerUrl === null)
    throw new Refused(
      "DATABASE_WORKER_URL must be set where DATABASE_URL and SMTP_URL are: the address of the role rabat_worker.",
    );
  const from = MAIL_FROM ?? `no-reply@${hostname}`;
  const send = SMTP_URL === undefined ? keepingSender(origin) : smtpSender({ url: SMTP_URL, from, origin });
  const post = await openPost(workerUrl, { send, host: hostname, log });
  return post.stop;
};
