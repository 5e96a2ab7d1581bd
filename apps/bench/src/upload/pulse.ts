import { appendFileSync } from "node:fs";
import { isMainThread } from "node:worker_threads";

const every = 50;

/** The processor's time of this thread, in milliseconds: what others on the machine take does not count. */
const busy = (): number => {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
};

/** Beats each millisecond and writes down how long it was kept from it, and by how much work of its own. */
const beat = (into: string): void => {
  let [at, work, told] = [performance.now(), busy(), performance.now()];
  let longest = { late: 0, work: 0 };
  setInterval(() => {
    const [now, done] = [performance.now(), busy()];
    longest = { late: Math.max(longest.late, now - at - 1), work: Math.max(longest.work, done - work) };
    if (now - told >= every) {
      const resident = process.memoryUsage.rss() / 1024 / 1024;
      appendFileSync(into, `${JSON.stringify({ at: performance.timeOrigin + now, ...longest, resident })}\n`);
      longest = { late: 0, work: 0 };
      told = now;
    }
    [at, work] = [performance.now(), busy()];
  }, 1).unref();
};

// Loaded into the portal's process ahead of it; threads beside the one that answers are not measured.
const into = new URL(import.meta.url).searchParams.get("into");
if (into !== null && isMainThread) beat(into);
