import type { Anchor } from "@rabat/core/audit";
import { system } from "@rabat/core/partner";
import { appendAnchors, asActor, auditHeads, type Database, readAnchors, readClock } from "@rabat/db";

/** Longer than any transaction lasts: an event bears the time of its writing, and is seen once it is committed. */
const overlapMilliseconds = 60_000;

const pauseMilliseconds = 5_000;

const before = (instant: string): string => new Date(Date.parse(instant) - overlapMilliseconds).toISOString();

type Anchoring = { app: Database; dataFolder: string };

/**
 * Gives the way to anchor the chains' last events in the file of the data folder: each call appends those that have
 * grown since the one before, and the first one all that the file does not know.
 */
export const anchoring = ({ app, dataFolder }: Anchoring): (() => Promise<number>) => {
  let known: Map<string, number> | undefined;
  let since: string | null = null;
  return async () => {
    if (known === undefined) {
      known = new Map();
      for (const { chain, sequence } of await readAnchors(dataFolder)) known.set(chain, sequence);
    }
    const { now, heads } = await asActor(app, system, async (tx) => {
      // before the question, so that what is committed meanwhile is asked for again
      const read = await readClock(tx);
      return { now: read, heads: await auditHeads.headsSince(tx, since) };
    });
    const held = known;
    const news = heads.filter(({ chain, sequence }: Anchor) => sequence > (held.get(chain) ?? 0));
    await appendAnchors(dataFolder, news);
    for (const { chain, sequence } of news) held.set(chain, sequence);
    since = before(now);
    return news.length;
  };
};

/** Anchors again and again, every few seconds, and once more when it is stopped. */
export const watchHistory = (given: Anchoring, log: (sentence: string) => void): (() => Promise<void>) => {
  const anchor = anchoring(given);
  let running: Promise<unknown> = Promise.resolve();
  let isToldOf = false;
  const tell = (error: unknown) => {
    if (!isToldOf) log(`History could not be anchored and is tried again: ${String(error)}`);
    isToldOf = true;
  };
  const look = () => {
    running = running.then(anchor).then(() => {
      isToldOf = false;
    }, tell);
    return running;
  };
  void look();
  const timer = setInterval(look, pauseMilliseconds);
  timer.unref();
  return async () => {
    clearInterval(timer);
    await look();
  };
};
