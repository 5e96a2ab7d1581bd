import { isTaking, stageAt } from "@rabat/core/consultation";
import { system } from "@rabat/core/partner";
import { asActor, consultations, type Database, extensions, readClock, recordClosing } from "@rabat/db";

/** Takes the closing snapshot of one consultation if its last delegation has closed; says whether it has. */
export const closeConsultation = (app: Database, slug: string): Promise<boolean> =>
  asActor(app, system, async (tx) => {
    // alone, before the clock: whoever arrived by the last instant has then committed
    await consultations.holdConsultation(tx, slug);
    const consultation = await consultations.findConsultation(tx, slug);
    if (consultation === null) return false;
    const closes = await extensions.lastClosing(tx, slug);
    const stage = stageAt({ ...consultation, closes, responded: null, archived: null }, await readClock(tx));
    if (isTaking(stage) || stage === "prepared" || stage === "announced") return false;
    await recordClosing(tx, { consultation: slug, closes });
    return true;
  });

const closeDue = async (app: Database): Promise<void> => {
  const held = await asActor(app, system, consultations.listConsultations);
  for (const { slug } of held) await closeConsultation(app, slug);
};

const pauseMilliseconds = 20_000;

/** Takes each closing snapshot soon after it is due, and those that fell due while nothing ran; gives the way to stop. */
export const watchClosings = (app: Database, log: (sentence: string) => void): (() => Promise<void>) => {
  let running: Promise<void> = Promise.resolve();
  const look = () => {
    running = running
      .then(() => closeDue(app))
      .catch((error: unknown) => log(`A closing could not be recorded and is tried again: ${String(error)}`));
  };
  const timer = setInterval(look, pauseMilliseconds);
  timer.unref();
  return () => {
    clearInterval(timer);
    return running;
  };
};
