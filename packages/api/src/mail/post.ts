import type { Locale } from "@rabat/core/language";
import type { Letter } from "@rabat/core/mail";
import { system } from "@rabat/core/partner";
import {
  asActor,
  type Database,
  type MailOutcome,
  mailCopies,
  mails,
  openDatabase,
  openMailQueue,
} from "@rabat/db";
import { queueDue } from "./due.ts";
import { letterOf } from "./letter.ts";

type Copy = {
  recipient: string;
  locale: Locale;
  subject: string;
  text: string;
  html: string;
  calendar: string | null;
};

/** What became of handing a letter over: whoever sends it has to know which it is. */
export type SendEnd =
  /** `copy`: what was sent, to be read on the demonstration's page. */
  { end: "sent"; copy?: Copy } | { end: "not-sent" | "unknown"; error: string; hopeless?: boolean };

export type Send = (letter: Letter) => Promise<SendEnd>;

type Post = { db: Database; send: Send; host: string };

const settle = (db: Database, id: string, ended: SendEnd): Promise<void> =>
  asActor(db, system, async (tx) => {
    await mails.endDelivery(tx, id, ended);
    if (ended.end === "sent" && ended.copy) await mailCopies.keepCopy(tx, { mail: id, ...ended.copy });
  });

/** One attempt: take leave, make the letter of what is so now, hand it over, keep what became of it. */
export const deliver = async ({ db, send, host }: Post, id: string): Promise<MailOutcome> => {
  const begun = await asActor(db, system, async (tx) => {
    const mail = await mails.beginDelivery(tx, id, host);
    if (mail === null) return (await mails.isDone(tx, id)) ? "done" : "give-up";
    const letter = await letterOf(tx, mail);
    if (letter !== null) return letter;
    await mails.endDelivery(tx, id, { end: "dropped" });
    return "done";
  });
  if (typeof begun === "string") return begun;
  const ended = await send(begun).catch(
    (error: Error): SendEnd => ({ end: "unknown", error: error.message }),
  );
  await settle(db, id, ended);
  if (ended.end === "sent") return "done";
  return ended.hopeless ? "give-up" : "again";
};

export type PostOptions = {
  send: Send;
  /** What Message-IDs end in. */
  host: string;
  log: (sentence: string) => void;
  seconds?: number | undefined;
};

/** Delivers what is queued, beside other replicas, until it is stopped. */
export const openPost = async (
  workerUrl: string,
  { send, host, log, seconds = 0 }: PostOptions,
): Promise<{ stop(): Promise<void> }> => {
  const db = openDatabase(workerUrl, { connections: 3, log });
  const queue = await openMailQueue(
    workerUrl,
    {
      deliver: (id) => deliver({ db, send, host }, id),
      givenUp: (id) => asActor(db, system, (tx) => mails.giveUp(tx, id)),
      due: () => asActor(db, system, queueDue),
      log,
    },
    { seconds },
  ).catch(async (error: unknown) => {
    await db.$client.end();
    throw error;
  });
  return {
    stop: async () => {
      await queue.stop();
      await db.$client.end();
    },
  };
};
