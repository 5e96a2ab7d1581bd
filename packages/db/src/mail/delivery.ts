import { type JobResult, PgBoss } from "pg-boss";

/** What became of one attempt, as the queue has to know it. */
export type MailOutcome = "done" | "again" | "give-up";

type Handlers = {
  /** Delivers a mail by its id. */
  deliver(mail: string): Promise<MailOutcome>;
  /** Told of a mail that the queue has given up. */
  givenUp(mail: string): Promise<void>;
  /** Asked once a minute, by one worker of all. */
  due(): Promise<void>;
  log(sentence: string): void;
};

type MailJob = { mail: string };

const status = { done: "completed", again: "failed", "give-up": "deadletter" } as const;

export type MailQueueOptions = {
  /** How often a job that is waiting, or that nobody has finished, is looked for. */
  seconds?: number;
};

const minute = 60_000;

/** A server that is away is told of once a minute, not with every question to it. */
const seldom = (log: (sentence: string) => void) => {
  let last = 0;
  return (error: Error) => {
    if (performance.now() - last < minute && last > 0) return;
    last = performance.now();
    log(`The mail queue: ${error.message}`);
  };
};

/**
 * Works at the queue of mails, beside whoever else does: each job is taken by one, and comes back when its worker
 * has died. The tables are there by migration; this role could not make them.
 */
export const openMailQueue = async (
  workerUrl: string,
  { deliver, givenUp, due, log }: Handlers,
  { seconds = 0 }: MailQueueOptions = {},
): Promise<{ stop(): Promise<void> }> => {
  const boss = new PgBoss({
    connectionString: workerUrl,
    application_name: "rabat mail",
    max: 4,
    migrate: false,
    reindex: false,
    monitorVacuum: false,
    registerInstance: false,
    ...(seconds > 0 ? { superviseIntervalSeconds: seconds, monitorIntervalSeconds: seconds } : {}),
  });
  boss.on("error", seldom(log));
  await boss.start();
  const polling = { pollingIntervalSeconds: Math.max(0.5, seconds || 2) };
  await boss.work<MailJob, unknown, { perJobResults: true; batchSize: number; burstWhenBatchFull: true }>(
    "mail",
    { ...polling, perJobResults: true, batchSize: 10, burstWhenBatchFull: true },
    (jobs): Promise<JobResult[]> =>
      Promise.all(
        jobs.map(async ({ id, data }) => {
          const outcome = await deliver(data.mail).catch((error: Error) => {
            log(`A mail could not be made: ${error.message}`);
            return "again" as const;
          });
          return { id, status: status[outcome] };
        }),
      ),
  );
  await boss.work<MailJob>("mail-given-up", polling, async (jobs) => {
    for (const { data } of jobs) await givenUp(data.mail);
  });
  await boss.work("mail-due", polling, due);
  return { stop: () => boss.stop({ graceful: true, timeout: 10_000, close: true }) };
};
