import { appendFileSync, openSync, readSync } from "node:fs";
import { isMainThread } from "node:worker_threads";

const every = 50;

/** The processor's time of this thread, in milliseconds: what others on the machine take does not count. */
const busy = (): number => {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
};

/** How long this thread was ready and had no processor, in milliseconds; what cannot be known counts as nothing. */
const queueing = (): (() => number) => {
  if (process.platform !== "linux") return () => 0;
  const [file, said] = [openSync("/proc/thread-self/schedstat", "r"), Buffer.alloc(100)];
  return () => Number(said.toString("latin1", 0, readSync(file, said, 0, 100, 0)).split(" ")[1]) / 1e6;
};

/** Beats each millisecond and writes down how long it was kept from it, and by what. */
const beat = (into: string): void => {
  const queued = queueing();
  let [at, work, queue, told] = [performance.now(), busy(), queued(), performance.now()];
  const none = { late: 0, held: 0, work: 0 };
  let longest = none;
  setInterval(() => {
    const [now, done, waited] = [performance.now(), busy(), queued()];
    const late = now - at - 1;
    longest = {
      late: Math.max(longest.late, late),
      held: Math.max(longest.held, late - (waited - queue)),
      work: Math.max(longest.work, done - work),
    };
    if (now - told >= every) {
      const resident = process.memoryUsage.rss() / 1024 / 1024;
      appendFileSync(into, `${JSON.stringify({ at: performance.timeOrigin + now, ...longest, resident })}\n`);
      longest = none;
      told = now;
    }
    [at, work, queue] = [performance.now(), busy(), queued()];
  }, 1).unref();
};

// Loaded into the portal's process ahead of it; threads beside the one that answers are not measured.
const into = new URL(import.meta.url).searchParams.get("into");
if (into !== null && isMainThread) beat(into);
